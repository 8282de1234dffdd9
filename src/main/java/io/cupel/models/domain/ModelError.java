package io.cupel.models.domain;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

/** What can go wrong with a model, by the contract's texts. */
public enum ModelError implements ErrorCode {
    MODEL_NOT_FOUND(ErrorCategory.NOT_FOUND, "Model not found"),
    MODEL_DEPLOYED(ErrorCategory.CONFLICT, "Model is deployed"),
    MODEL_PREDICTION_FAILED(ErrorCategory.INTERNAL, "Prediction failed");

    private final ErrorCategory category;
    private final String text;

    ModelError(ErrorCategory category, String text) {
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
