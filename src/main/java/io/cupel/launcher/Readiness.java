package io.cupel.launcher;

import io.cupel.launcher.machine.LaunchFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks the server itself whether it is ready: a deployed application may still be warming up or waiting for its database. */
final class Readiness {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest question;

    Readiness(String url) {
        question = HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    void await() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        String answer = ask();
        while (!answer.equals("200")) {
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure("The server started but does not become ready: " + answer);
            }
            CompletableFuture.runAsync(
                            () -> {}, CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS))
                    .join();
            answer = ask();
        }
    }

    private String ask() {
        try {
            HttpResponse<String> response = http.send(question, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? "200" : response.body();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while the server was starting.", e);
        }
    }
}
