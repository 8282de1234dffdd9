package io.cupel.experiments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param problemType {@code classification} or {@code regression}; {@code binary} and {@code multiclass} are classifications
 * @param name made from the target when absent
 */
public record CreateExperiment(
        @NotNull UUID projectId,
        @NotNull UUID datasetVersionId,
        @NotNull @Size(min = 1, max = 1_000) String targetColumn,
        @NotNull @Size(max = 100) String problemType,
        @Size(max = 200) @Nullable String name,
        @Nullable TrainingConfig config,
        @Nullable Boolean useGpu,
        @Size(max = 100) @Nullable String engine,
        @Size(max = 100) @Nullable String executionMode) {}
