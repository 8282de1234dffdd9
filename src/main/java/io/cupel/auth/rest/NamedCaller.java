package io.cupel.auth.rest;

import io.cupel.auth.AuthenticatedCaller;
import jakarta.security.enterprise.CallerPrincipal;

/** The container's view of a caller. */
final class NamedCaller extends CallerPrincipal {
    NamedCaller(AuthenticatedCaller caller) {
        super(caller.user().toString());
    }
}
