package io.cupel.experiments.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies an experiment. */
public record ExperimentId(UUID value) {
    public static ExperimentId next() {
        return new ExperimentId(UuidCreator.getTimeOrderedEpoch());
    }

    /** For paths: a malformed id names no experiment. */
    public static ExperimentId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw ExperimentError.EXPERIMENT_NOT_FOUND.exception();
        }
        return new ExperimentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
