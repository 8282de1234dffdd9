package io.cupel.jobs.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies a job. */
public record JobId(UUID value) {
    public static JobId next() {
        return new JobId(UuidCreator.getTimeOrderedEpoch());
    }

    public static JobId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw JobError.JOB_NOT_FOUND.exception();
        }
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
