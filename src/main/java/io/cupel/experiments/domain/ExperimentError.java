package io.cupel.experiments.domain;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

/** What can go wrong with an experiment, by the contract's texts. */
public enum ExperimentError implements ErrorCode {
    EXPERIMENT_NOT_FOUND(ErrorCategory.NOT_FOUND, "Experiment not found"),
    DATASET_VERSION_NOT_FOUND(ErrorCategory.NOT_FOUND, "Dataset version not found"),
    TARGET_NOT_FOUND(ErrorCategory.INVALID, "target_column not found in dataset"),
    INVALID_PROBLEM_TYPE(ErrorCategory.INVALID, "Invalid problem_type"),
    TARGET_ALL_MISSING(ErrorCategory.INVALID, "target_column has no values"),
    TARGET_ONE_CLASS(ErrorCategory.INVALID, "target_column has only one class"),
    TARGET_CONSTANT(ErrorCategory.INVALID, "target_column has only one value"),
    TARGET_NOT_NUMERIC(ErrorCategory.INVALID, "target_column is not numeric, as a regression needs"),
    TARGET_TOO_MANY_CLASSES(ErrorCategory.INVALID, "target_column has more than %d classes"),
    TARGET_UNNAMEABLE(ErrorCategory.INVALID, "target_column has a name that cannot be trained on: rename it"),
    NO_FEATURES(ErrorCategory.INVALID, "No usable feature columns in dataset"),
    TOO_FEW_ROWS(ErrorCategory.INVALID, "Dataset has too few rows to train on: at least %d are needed"),
    ALREADY_ENDED(ErrorCategory.CONFLICT, "Experiment has already ended"),
    STILL_RUNNING(ErrorCategory.CONFLICT, "Experiment is still running");

    private final ErrorCategory category;
    private final String text;

    ExperimentError(ErrorCategory category, String text) {
        this.category = category;
        this.text = text;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }

    @Override
    public String text() {
        return text;
    }
}
