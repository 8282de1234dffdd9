package io.cupel.engine;

import java.time.Instant;

/** A line of the training log. */
public record TrainingEvent(Instant at, Level level, String stage, String message) {
    /** How much it matters to the user. A model that failed alone is an ERROR of a run that succeeds. */
    public enum Level {
        DEBUG,
        INFO,
        WARN,
        ERROR
    }
}
