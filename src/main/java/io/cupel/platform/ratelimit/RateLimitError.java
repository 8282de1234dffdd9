package io.cupel.platform.ratelimit;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

enum RateLimitError implements ErrorCode {
    RATE_LIMIT_EXCEEDED;

    @Override
    public ErrorCategory category() {
        return ErrorCategory.RATE_LIMITED;
    }

    @Override
    public String text() {
        return "Rate limit exceeded";
    }
}
