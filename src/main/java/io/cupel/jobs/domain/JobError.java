package io.cupel.jobs.domain;

import static io.cupel.platform.error.ErrorCategory.CONFLICT;
import static io.cupel.platform.error.ErrorCategory.NOT_FOUND;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

public enum JobError implements ErrorCode {
    JOB_NOT_FOUND(NOT_FOUND, "Job not found"),
    JOB_ENDED(CONFLICT, "Job has already ended");

    private final ErrorCategory category;
    private final String text;

    JobError(ErrorCategory category, String text) {
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
