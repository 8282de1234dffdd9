package io.cupel.auth.domain;

import static io.cupel.platform.error.ErrorCategory.CONFLICT;
import static io.cupel.platform.error.ErrorCategory.FORBIDDEN;
import static io.cupel.platform.error.ErrorCategory.INVALID;
import static io.cupel.platform.error.ErrorCategory.MALFORMED;
import static io.cupel.platform.error.ErrorCategory.NOT_FOUND;
import static io.cupel.platform.error.ErrorCategory.UNAUTHENTICATED;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

/** What authentication refuses. */
public enum AuthError implements ErrorCode {
    INVALID_CREDENTIALS(UNAUTHENTICATED, "Missing or invalid credentials"),
    INSUFFICIENT_SCOPE(FORBIDDEN, "Insufficient scope"),
    CSRF_TOKEN_INVALID(FORBIDDEN, "CSRF token missing or invalid"),
    SESSION_REQUIRED(FORBIDDEN, "Session authentication required"),
    USER_EXISTS(CONFLICT, "User already exists"),
    PASSWORD_TOO_SHORT(INVALID, "Password must be at least 8 characters"),
    WRONG_PASSWORD(UNAUTHENTICATED, "Invalid email or password"),
    EMAIL_NOT_VERIFIED(FORBIDDEN, "Email not verified"),
    TOKEN_INVALID(MALFORMED, "Invalid or expired token"),
    API_KEY_NAME_EXISTS(CONFLICT, "API key name already exists"),
    API_KEY_NOT_FOUND(NOT_FOUND, "API key not found");

    private final ErrorCategory category;
    private final String text;

    AuthError(ErrorCategory category, String text) {
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
