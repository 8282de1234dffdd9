package io.cupel.datasets.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies one version of a dataset. */
public record DatasetVersionId(UUID value) {
    public static DatasetVersionId next() {
        return new DatasetVersionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** For paths: a malformed id names nothing, so it is answered as an absent one. */
    public static DatasetVersionId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw DatasetError.VERSION_NOT_FOUND.exception();
        }
        return new DatasetVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
