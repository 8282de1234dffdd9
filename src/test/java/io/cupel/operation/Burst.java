package io.cupel.operation;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Predictions one after the other until it is told to stop; it remembers those that the server acknowledged. */
final class Burst {
    private final ApiClient client;
    private final String path;
    private final Map<String, Object> body;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> done;
    private volatile boolean isStopped;

    private Burst(ApiClient client, String deployment, Map<String, Object> inputs) {
        this.client = client;
        this.path = "/api/mlops/deployments/" + deployment + "/predict";
        this.body = Map.of("inputs", inputs);
        this.done = CompletableFuture.runAsync(this::predict);
    }

    static Burst of(ApiClient client, String deployment, Map<String, Object> inputs) {
        return new Burst(client, deployment, inputs);
    }

    private void predict() {
        while (!isStopped) {
            try {
                Answer answer = client.post(path, body);
                if (answer.status() == 200) {
                    acknowledged.add(answer.text("/prediction_id"));
                }
            } catch (UncheckedIOException serverIsDown) {
                Executor later = CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);
                CompletableFuture.runAsync(() -> {}, later).join();
            }
        }
    }

    int size() {
        return acknowledged.size();
    }

    /** Ends it. */
    Set<String> acknowledged() {
        isStopped = true;
        done.join();
        return Set.copyOf(acknowledged);
    }
}
