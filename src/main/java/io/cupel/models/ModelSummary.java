package io.cupel.models;

import io.cupel.models.persistence.ModelRow;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model as lists show it. */
public record ModelSummary(
        UUID id,
        String name,
        String algo,
        @Nullable UUID experimentId,
        @Nullable String experimentName,
        UUID projectId,
        String projectName,
        boolean isBest,
        boolean isProduction,
        boolean isStaging,
        Map<String, Double> metrics,
        Instant createdAt) {

    static ModelSummary of(ModelRow row) {
        return new ModelSummary(
                row.id(),
                row.name(),
                row.algo(),
                row.experimentId(),
                row.experimentName(),
                row.projectId(),
                row.projectName(),
                row.isBest(),
                row.isProduction(),
                row.isStaging(),
                row.metrics(),
                row.createdAt());
    }
}
