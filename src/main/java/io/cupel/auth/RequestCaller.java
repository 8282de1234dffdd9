package io.cupel.auth;

import io.cupel.auth.domain.AuthError;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.access.Caller;
import io.cupel.platform.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Reads the caller from the request; the injected request is a proxy for the current one. */
@ApplicationScoped
class RequestCaller implements CurrentUser {
    private final HttpServletRequest request;

    @Inject
    RequestCaller(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public UserId id() {
        return caller().user();
    }

    @Override
    public String email() {
        return caller().email();
    }

    @Override
    public Set<Scope> scopes() {
        return caller().scopes();
    }

    @Override
    public boolean isAdmin() {
        return caller().isAdmin();
    }

    @Override
    public String credentialKey() {
        return caller().credentialKey();
    }

    private AuthenticatedCaller caller() {
        return Caller.of(request)
                .map(AuthenticatedCaller.class::cast)
                .orElseThrow(AuthError.INVALID_CREDENTIALS::exception);
    }
}
