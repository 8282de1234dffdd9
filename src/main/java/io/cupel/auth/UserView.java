package io.cupel.auth;

import io.cupel.auth.domain.User;
import java.util.UUID;

/** A user as others may know them. */
public record UserView(UUID id, String email, String name) {
    static UserView of(User user) {
        return new UserView(user.id().value(), user.email(), user.name());
    }
}
