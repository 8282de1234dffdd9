package io.cupel.experiments;

import io.cupel.engine.TrainingEvent;
import java.time.Instant;

/** A line of the training log as clients see it. */
public record TrainingLogEntry(Instant timestamp, TrainingEvent.Level level, String stage, String message) {
    static TrainingLogEntry of(TrainingEvent event) {
        return new TrainingLogEntry(event.at(), event.level(), event.stage(), event.message());
    }
}
