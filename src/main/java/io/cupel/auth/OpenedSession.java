package io.cupel.auth;

import java.time.Duration;
import java.time.Instant;

/**
 * A log-in that has just begun.
 *
 * @param token the value of the cookie; a secret
 * @param isRemembered whether the cookie outlives the browser, for {@code lifetime}
 */
public record OpenedSession(
        UserView user, String token, String csrfToken, Instant expiresAt, boolean isRemembered, Duration lifetime) {
    /** No token. */
    @Override
    public String toString() {
        return "OpenedSession[" + user.id() + "]";
    }
}
