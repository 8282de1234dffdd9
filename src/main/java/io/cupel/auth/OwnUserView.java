package io.cupel.auth;

import io.cupel.auth.domain.Role;
import io.cupel.auth.domain.User;
import java.util.UUID;

/** A user as they see themselves. */
public record OwnUserView(UUID id, String email, String name, Role role, boolean isVerified) {
    static OwnUserView of(User user) {
        return new OwnUserView(user.id().value(), user.email(), user.name(), user.role(), user.isVerified());
    }
}
