package io.cupel.models;

import io.cupel.platform.paging.Sort;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which models a list is to show, and in which order; null does not narrow. */
public record ModelsWanted(
        @Nullable UUID projectId,
        @Nullable UUID experimentId,
        @Nullable String modelType,
        @Nullable Boolean isBest,
        @Nullable Boolean isProduction,
        @Nullable Boolean isStaging,
        Sort sort) {
    public static final List<String> SORT_METRICS =
            List.of("auc", "rmse", "mae", "r2", "logloss", "accuracy", "mse", "mean_per_class_error");
    public static final Sort NEWEST_FIRST = new Sort("created_at", true);
}
