package io.cupel.auth;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.access.Caller;
import io.cupel.platform.access.Scope;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose credential was found good.
 *
 * @param isAdmin whether the user has the admin role and the credential the admin scope
 * @param scopes everything the credential grants; {@code admin} only to users with that role
 * @param credential id of the session or key, or of the user for a token of the identity provider
 * @param csrfToken what a session must send to change anything; null for other methods
 * @param validUntil when the credential ends by itself
 */
public record AuthenticatedCaller(
        UserId user,
        String email,
        boolean isAdmin,
        Set<Scope> scopes,
        AuthMethod method,
        UUID credential,
        @Nullable String csrfToken,
        Instant validUntil)
        implements Caller {

    public AuthenticatedCaller {
        scopes = Set.copyOf(scopes);
    }

    /** All that the given scopes include, but for {@code admin} when the user is none. */
    public static Set<Scope> effective(Collection<Scope> given, boolean userIsAdmin) {
        EnumSet<Scope> effective = EnumSet.noneOf(Scope.class);
        given.forEach(scope -> effective.addAll(scope.grants()));
        if (!userIsAdmin) {
            effective.remove(Scope.ADMIN);
        }
        return effective;
    }

    @Override
    public String accountKey() {
        return user.toString();
    }

    @Override
    public String credentialKey() {
        return method.name().charAt(0) + ":" + credential;
    }

    /** No token. */
    @Override
    public String toString() {
        return method + " of " + user;
    }
}
