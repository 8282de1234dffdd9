package io.cupel.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run.
 *
 * @param runId new for every attempt, so that a second try never meets what a first one left
 * @param weightsColumn weight of each row, or null
 * @param foldColumn fold of each row, or null for folds of the engine's own
 */
public record TrainingRequest(
        UUID runId,
        Task task,
        String target,
        @Nullable String weightsColumn,
        @Nullable String foldColumn,
        TrainingSettings settings) {}
