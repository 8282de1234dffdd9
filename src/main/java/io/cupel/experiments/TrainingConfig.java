package io.cupel.experiments;

import io.cupel.platform.rest.binding.NoOtherKeys;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How to train, as clients send it. What is absent gets the contract's default, so that the stored configuration is the one that
 * was in force.
 *
 * @param maxModels 0 for no limit
 * @param nfolds -1 lets the engine choose, 0 is off
 * @param verbosity how much of the engine's log to keep: {@code debug}, {@code info} or {@code warn}
 * @param featureColumns train on these only; absent means all that are of use
 * @param testFraction share of the rows that no model is trained on and that rank the models
 */
@NoOtherKeys
public record TrainingConfig(
        @Min(0) @Max(MAX_SECONDS) @Nullable Integer maxRuntimeSecs,
        @Min(0) @Max(MAX_MODELS) @Nullable Integer maxModels,
        @Min(0) @Max(MAX_SECONDS) @Nullable Integer maxRuntimeSecsPerModel,
        @Nullable String sortMetric,
        @Nullable Long seed,
        @Nullable Boolean balanceClasses,
        @Nullable List<String> excludeAlgos,
        @Nullable List<String> includeAlgos,
        @Min(-1) @Max(MAX_FOLDS) @Nullable Integer nfolds,
        @Min(0) @Max(1000) @Nullable Integer stoppingRounds,
        @Nullable String stoppingMetric,
        @Nullable Double stoppingTolerance,
        @Nullable Double exploitationRatio,
        @Nullable String distribution,
        @Nullable Boolean keepCrossValidationPredictions,
        @Nullable Boolean keepCrossValidationModels,
        @Nullable String verbosity,
        @Size(max = 100_000) @Nullable List<String> featureColumns,
        @Nullable String weightsColumn,
        @Nullable String foldColumn,

        @Schema(description = "Share of rows kept back to rank the models, below 0.9") @Nullable
        Double testFraction) {
    static final long MAX_SECONDS = 604_800;
    static final long MAX_MODELS = 1_000;
    static final long MAX_FOLDS = 100;
    private static final TrainingConfig EMPTY = new TrainingConfig(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null);

    /** What an experiment without a configuration gets. */
    static TrainingConfig orDefault(@Nullable TrainingConfig given) {
        return (given == null ? EMPTY : given).withDefaults();
    }

    private TrainingConfig withDefaults() {
        return new TrainingConfig(
                or(maxRuntimeSecs, 3600),
                or(maxModels, 20),
                maxRuntimeSecsPerModel,
                or(sortMetric, "AUTO"),
                or(seed, 42L),
                or(balanceClasses, false),
                excludeAlgos,
                includeAlgos,
                or(nfolds, 5),
                or(stoppingRounds, 3),
                or(stoppingMetric, "AUTO"),
                or(stoppingTolerance, 0.001),
                exploitationRatio,
                distribution,
                // Ensembles are made of them.
                or(keepCrossValidationPredictions, true),
                or(keepCrossValidationModels, false),
                or(verbosity, "info"),
                featureColumns,
                weightsColumn,
                foldColumn,
                testFraction);
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
