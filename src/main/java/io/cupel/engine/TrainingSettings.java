package io.cupel.engine;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Budget, search and validation of a run.
 *
 * @param algorithms the families allowed; never empty
 * @param maxModels base models, ensembles come on top; 0 for no limit
 * @param folds of the cross-validation; 0 off, -1 chosen by the engine
 */
public record TrainingSettings(
        Duration maxRuntime,
        @Nullable Duration maxRuntimePerModel,
        int maxModels,
        Set<Algorithm> algorithms,
        String sortMetric,
        long seed,
        boolean balanceClasses,
        int folds,
        boolean keepFoldPredictions,
        boolean keepFoldModels,
        Stopping stopping,
        @Nullable Double exploitationRatio,
        @Nullable String distribution) {
    public TrainingSettings {
        algorithms = Set.copyOf(algorithms);
    }

    /** When a search no longer gets better: so many rounds without a gain of the tolerance in the metric. */
    public record Stopping(int rounds, String metric, double tolerance) {}
}
