package io.cupel.experiments;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.experiments.domain.ExperimentStatus;
import io.cupel.experiments.domain.ProblemType;
import io.cupel.experiments.persistence.ExperimentRow;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An experiment as clients see it.
 *
 * @param config whole, with the defaults that were in force
 * @param progress 0 to 1
 * @param message what it is doing, or did last
 * @param error why it failed
 */
public record ExperimentView(
        UUID id,
        String name,
        UUID projectId,
        UUID datasetVersionId,
        String targetColumn,
        ProblemType problemType,
        ExperimentStatus status,
        JsonNode config,
        String engine,
        String executionMode,
        boolean useGpu,
        @Nullable UUID bestModelId,
        long modelCount,
        @Nullable UUID jobId,
        double progress,
        @Nullable String message,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    static ExperimentView of(ExperimentRow row, ModelTally models) {
        return new ExperimentView(
                row.id().value(),
                row.name(),
                row.projectId(),
                row.datasetVersionId(),
                row.targetColumn(),
                row.problemType(),
                row.status(),
                row.config(),
                EngineChoice.ENGINE,
                row.executionMode(),
                row.useGpu(),
                models.bestModelId(),
                models.modelCount(),
                row.jobId(),
                row.progress(),
                row.message(),
                row.error(),
                row.createdAt(),
                row.startedAt(),
                row.finishedAt());
    }
}
