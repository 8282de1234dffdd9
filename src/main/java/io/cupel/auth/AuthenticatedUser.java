package io.cupel.auth;

import io.cupel.auth.domain.User;
import io.cupel.auth.domain.UserId;

/** As much of a user as a credential needs. */
public record AuthenticatedUser(UserId id, String email, boolean isAdmin) {
    static AuthenticatedUser of(User user) {
        return new AuthenticatedUser(user.id(), user.email(), user.isAdmin());
    }
}
