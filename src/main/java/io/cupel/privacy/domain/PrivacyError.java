package io.cupel.privacy.domain;

import static io.cupel.platform.error.ErrorCategory.CONFLICT;
import static io.cupel.platform.error.ErrorCategory.FORBIDDEN;
import static io.cupel.platform.error.ErrorCategory.INVALID;
import static io.cupel.platform.error.ErrorCategory.NOT_FOUND;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

public enum PrivacyError implements ErrorCode {
    POLICY_NOT_FOUND(NOT_FOUND, "Policy not found"),
    RULE_NOT_FOUND(NOT_FOUND, "Rule not found"),
    SESSION_NOT_FOUND(NOT_FOUND, "Session not found"),
    FINDING_NOT_FOUND(NOT_FOUND, "Finding not found"),
    OUTPUT_NOT_FOUND(NOT_FOUND, "Anonymized output not found"),
    DATASET_MISSING(INVALID, "dataset_id or dataset_version_id is required"),
    FOREIGN_DATASET(INVALID, "Dataset must belong to the same project as the policy"),
    FINDING_EXISTS(CONFLICT, "Column already has a finding"),
    POLICY_IN_USE(CONFLICT, "Policy is in use"),
    NOT_DETECTED(CONFLICT, "Detection has not finished"),
    SESSION_BUSY(CONFLICT, "Session is still processing"),
    DATASET_DELETED(CONFLICT, "Dataset of the session has been deleted"),
    TARGET_UNMET(CONFLICT, "Anonymized output does not meet the policy's target"),
    COLUMN_NOT_ENCRYPTED(CONFLICT, "Column is not encrypted"),
    WRONG_KEY(FORBIDDEN, "Key does not match");

    private final ErrorCategory category;
    private final String text;

    PrivacyError(ErrorCategory category, String text) {
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
