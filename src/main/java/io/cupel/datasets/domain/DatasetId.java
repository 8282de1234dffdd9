package io.cupel.datasets.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies a dataset. */
public record DatasetId(UUID value) {
    public static DatasetId next() {
        return new DatasetId(UuidCreator.getTimeOrderedEpoch());
    }

    /** For paths: a malformed id names nothing, so it is answered as an absent one. */
    public static DatasetId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw DatasetError.DATASET_NOT_FOUND.exception();
        }
        return new DatasetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
