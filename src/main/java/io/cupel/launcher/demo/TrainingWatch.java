package io.cupel.launcher.demo;

import com.eclipsesource.json.JsonObject;
import io.cupel.launcher.machine.LaunchFailure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Looks at a training once a second until it ends, and shows how far it is. */
final class TrainingWatch {
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final DemoClient client;
    private final Screen screen;

    TrainingWatch(DemoClient client, Screen screen) {
        this.client = client;
        this.screen = screen;
    }

    JsonObject follow(String experimentId) {
        long start = System.nanoTime();
        JsonObject experiment = look(experimentId);
        while (isUnderWay(experiment)) {
            long elapsed = System.nanoTime() - start;
            if (elapsed > LIMIT.toNanos()) {
                throw new LaunchFailure(
                        "The demo stops: the training is not done after " + LIMIT.toMinutes() + " minutes.");
            }
            show(experiment, Duration.ofNanos(elapsed));
            aSecond();
            experiment = look(experimentId);
        }
        screen.endProgress();
        return succeeded(experiment, Duration.ofNanos(System.nanoTime() - start));
    }

    private JsonObject look(String experimentId) {
        return client.get("/api/experiments/" + experimentId).get("experiment").asObject();
    }

    private static boolean isUnderWay(JsonObject experiment) {
        String status = experiment.getString("status", "");
        return status.equals("queued") || status.equals("running");
    }

    private void show(JsonObject experiment, Duration elapsed) {
        screen.progress(
                experiment.getDouble("progress", 0),
                experiment.getInt("model_count", 0) + " models, " + clock(elapsed));
    }

    private JsonObject succeeded(JsonObject experiment, Duration elapsed) {
        if (!experiment.getString("status", "").equals("succeeded")) {
            throw new LaunchFailure("The demo stops: the training ended as " + experiment.getString("status", "") + ": "
                    + experiment.get("error"));
        }
        screen.detail(experiment.getInt("model_count", 0) + " models in " + clock(elapsed));
        return experiment;
    }

    private static String clock(Duration time) {
        return String.format("%d:%02d min", time.toMinutes(), time.toSecondsPart());
    }

    private static void aSecond() {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                .join();
    }
}
