package io.cupel.auth;

import io.cupel.auth.domain.User;
import io.cupel.auth.domain.UserId;
import io.cupel.auth.persistence.UserRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Users by their address; those that were switched off are not found. */
@ApplicationScoped
class StoredUsers implements UserDirectory {
    private final UserRepository users;

    @Inject
    StoredUsers(UserRepository users) {
        this.users = users;
    }

    @Override
    public Optional<UserId> findByEmail(String email) {
        return users.findByEmail(email).filter(User::isActive).map(User::id);
    }
}
