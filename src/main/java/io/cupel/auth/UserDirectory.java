package io.cupel.auth;

import io.cupel.auth.domain.UserId;
import java.util.Optional;

/** Finds other users by what people know them by. */
public interface UserDirectory {
    /** Case does not matter. */
    Optional<UserId> findByEmail(String email);
}
