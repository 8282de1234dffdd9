package io.cupel.models.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which models are wanted; null does not narrow. */
public record ModelFilter(
        @Nullable UUID projectId,
        @Nullable UUID experimentId,
        @Nullable String algo,
        @Nullable Boolean isBest,
        @Nullable Boolean isProduction,
        @Nullable Boolean isStaging) {
    public static final ModelFilter NONE = new ModelFilter(null, null, null, null, null, null);
}
