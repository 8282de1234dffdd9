package io.cupel.auth.rest;

import io.cupel.auth.UserView;
import java.time.Instant;

/** @param csrfToken to be sent as {@code X-CSRF-Token} with everything that changes something */
public record LoggedIn(UserView user, String csrfToken, Instant expiresAt) {
    /** No token. */
    @Override
    public String toString() {
        return "LoggedIn[" + user.id() + "]";
    }
}
