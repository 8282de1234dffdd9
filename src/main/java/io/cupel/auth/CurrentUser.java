package io.cupel.auth;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.access.Scope;
import java.util.Set;

/** The caller of the current request. Only to be asked in handlers that are not public. */
public interface CurrentUser {
    UserId id();

    String email();

    /** What the credential may do; a session has all of its user's rights. */
    Set<Scope> scopes();

    boolean isAdmin();

    /** Names the credential (not the secret): one rate limit per value. */
    String credentialKey();
}
