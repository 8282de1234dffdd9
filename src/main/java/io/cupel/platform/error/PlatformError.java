package io.cupel.platform.error;

import static io.cupel.platform.error.ErrorCategory.CONFLICT;
import static io.cupel.platform.error.ErrorCategory.INTERNAL;
import static io.cupel.platform.error.ErrorCategory.MALFORMED;
import static io.cupel.platform.error.ErrorCategory.NOT_FOUND;
import static io.cupel.platform.error.ErrorCategory.UNAVAILABLE;

/** Failures that no module owns. */
public enum PlatformError implements ErrorCode {
    MALFORMED_JSON(MALFORMED, "Malformed JSON"),
    MALFORMED_REQUEST(MALFORMED, "Malformed request"),
    ROUTE_NOT_FOUND(NOT_FOUND, "Not Found"),
    METHOD_NOT_ALLOWED(ErrorCategory.METHOD_NOT_ALLOWED, "Method Not Allowed"),
    NOT_ACCEPTABLE(ErrorCategory.NOT_ACCEPTABLE, "Not Acceptable"),
    UNSUPPORTED_MEDIA_TYPE(ErrorCategory.UNSUPPORTED_MEDIA, "Unsupported Media Type"),
    BODY_TOO_LARGE(ErrorCategory.TOO_LARGE, "File too large (limit %d bytes)"),
    STALE_STATE(CONFLICT, "The resource was changed by another request; try again"),
    SERVICE_UNAVAILABLE(UNAVAILABLE, "Service temporarily unavailable"),
    TIMED_OUT(ErrorCategory.GATEWAY_TIMEOUT, "Timed out waiting for a service"),
    INTERNAL_ERROR(INTERNAL, "Internal server error");

    private final ErrorCategory category;
    private final String text;

    PlatformError(ErrorCategory category, String text) {
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
