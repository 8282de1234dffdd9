package io.cupel.deployments.domain;

import static io.cupel.platform.error.ErrorCategory.CONFLICT;
import static io.cupel.platform.error.ErrorCategory.INTERNAL;
import static io.cupel.platform.error.ErrorCategory.INVALID;
import static io.cupel.platform.error.ErrorCategory.NOT_FOUND;
import static io.cupel.platform.error.ErrorCategory.UNAVAILABLE;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

public enum DeploymentError implements ErrorCode {
    DEPLOYMENT_NOT_FOUND(NOT_FOUND, "Deployment not found or inactive"),
    INVALID_STAGE(INVALID, "stage must be 'staging' or 'production'"),
    MODEL_NOT_IN_PROJECT(INVALID, "model_id must belong to project"),
    INVALID_TARGET_STAGE(INVALID, "to_stage must be 'production'"),
    ROLLBACK_TARGET_MISSING(INVALID, "Provide to_deployment_id or to_model_id"),
    DEPLOYMENT_NAME_EXISTS(CONFLICT, "Deployment name already exists"),
    POLICY_NOT_ACTIVE(CONFLICT, "Policy is not active"),
    PREDICTION_FAILED(INTERNAL, "Prediction failed"),
    MODEL_UNAVAILABLE(UNAVAILABLE, "Model cannot be loaded"),
    INFERENCE_LOG_UNAVAILABLE(UNAVAILABLE, "Inference log unavailable");

    private final ErrorCategory category;
    private final String text;

    DeploymentError(ErrorCategory category, String text) {
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
