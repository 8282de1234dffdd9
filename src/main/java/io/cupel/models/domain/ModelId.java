package io.cupel.models.domain;

import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies a model. A malformed id is an unknown one. */
public record ModelId(UUID value) {
    public static ModelId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw ModelError.MODEL_NOT_FOUND.exception();
        }
        return new ModelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
