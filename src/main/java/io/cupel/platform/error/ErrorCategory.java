package io.cupel.platform.error;

/** What kind of failure an {@link ErrorCode} is. Modules choose a category; the mapper alone turns it into a status. */
public enum ErrorCategory {
    MALFORMED,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    CONFLICT,
    TOO_LARGE,
    UNSUPPORTED_MEDIA,
    INVALID,
    RATE_LIMITED,
    INTERNAL,
    BAD_GATEWAY,
    UNAVAILABLE,
    GATEWAY_TIMEOUT
}
