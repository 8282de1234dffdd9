package io.cupel.platform.idempotency;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

enum IdempotencyError implements ErrorCode {
    KEY_REUSED(ErrorCategory.INVALID, "Idempotency-Key was used with a different request body"),
    KEY_IN_USE(ErrorCategory.CONFLICT, "A request with this Idempotency-Key is still being processed");

    private final ErrorCategory category;
    private final String text;

    IdempotencyError(ErrorCategory category, String text) {
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
