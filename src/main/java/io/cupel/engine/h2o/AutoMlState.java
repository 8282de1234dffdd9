package io.cupel.engine.h2o;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.engine.TrainingEvent;
import io.cupel.engine.TrainingEvent.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Leaderboard and log of a run. */
record AutoMlState(List<String> models, String sortMetric, List<TrainingEvent> events) {
    static AutoMlState of(JsonNode state) {
        List<String> models = new ArrayList<>();
        JsonNode leaderboard = state.path("leaderboard");
        leaderboard
                .path("models")
                .forEach(model -> models.add(model.path("name").asText()));
        List<TrainingEvent> events = new ArrayList<>();
        state.path("event_log").path("events").forEach(event -> events.add(event(event)));
        return new AutoMlState(
                models, sortMetric(leaderboard.path("sort_metric").asText("")), events);
    }

    /** By the name that the metric has in every model's report. */
    private static String sortMetric(String theirs) {
        String name = theirs.toLowerCase(Locale.ROOT);
        return name.equals("deviance") ? "mean_residual_deviance" : name;
    }

    private static TrainingEvent event(JsonNode event) {
        return new TrainingEvent(
                Instant.ofEpochMilli(event.path("timestamp").asLong()),
                level(event.path("level").asText()),
                event.path("stage").asText(""),
                event.path("message").asText("").strip());
    }

    private static Level level(String name) {
        return switch (name) {
            case "DEBUG", "TRACE" -> Level.DEBUG;
            case "WARN" -> Level.WARN;
            case "ERROR", "FATAL" -> Level.ERROR;
            default -> Level.INFO;
        };
    }
}
