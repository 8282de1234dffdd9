package io.cupel.auth.rest;

import io.cupel.auth.AuthMethod;
import io.cupel.auth.AuthenticatedCaller;
import io.cupel.auth.OwnUserView;
import io.cupel.platform.access.Scope;
import java.util.List;

/** The caller and the credential of the call. */
public record Me(OwnUserView user, Auth auth) {
    static Me of(OwnUserView user, AuthenticatedCaller caller) {
        return new Me(
                user,
                new Auth(caller.method(), caller.scopes().stream().sorted().toList()));
    }

    public record Auth(AuthMethod method, List<Scope> scopes) {
        public Auth {
            scopes = List.copyOf(scopes);
        }
    }
}
