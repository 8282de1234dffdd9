package io.cupel.experiments.domain;

import java.util.UUID;

/** Names an experiment. A malformed id is an unknown one. */
public record ExperimentId(UUID value) {
    public static ExperimentId fromString(String text) {
        try {
            return new ExperimentId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw ExperimentError.EXPERIMENT_NOT_FOUND.exception();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
