package io.cupel.auth.rest;

import io.cupel.auth.AuthMethod;
import io.cupel.auth.AuthenticatedCaller;
import io.cupel.auth.domain.AuthError;
import io.cupel.auth.secret.Csrf;
import io.cupel.platform.access.Caller;
import io.cupel.platform.access.Public;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.access.SessionOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Enforces what each handler declares, before its body is read: 401 first, then 403 for the kind of credential, the
 * session's CSRF token, the scope. A handler that declares nothing is for administrators, but for the one that JAX-RS makes itself: which
 * methods there are may be asked with any credential.
 */
@Provider
@ApplicationScoped
public class AccessFilter implements DynamicFeature {
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final HttpServletRequest request;

    @Inject
    public AccessFilter(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public void configure(ResourceInfo handler, FeatureContext context) {
        Method method = handler.getResourceMethod();
        if (method.isAnnotationPresent(Public.class)) {
            ContainerRequestFilter filter = call -> requireNoneRefused();
            context.register(filter, Priorities.AUTHENTICATION);
        } else {
            Demand demand = Demand.of(method);
            ContainerRequestFilter filter =
                    call -> check(demand, call.getMethod(), call.getHeaderString("X-CSRF-Token"));
            context.register(filter, Priorities.AUTHENTICATION);
        }
    }

    private void requireNoneRefused() {
        if (Credentials.isRefused(request)) {
            throw AuthError.INVALID_CREDENTIALS.exception();
        }
    }

    private void check(Demand demand, String verb, @Nullable String csrfToken) {
        AuthenticatedCaller caller = Caller.of(request)
                .map(AuthenticatedCaller.class::cast)
                .orElseThrow(AuthError.INVALID_CREDENTIALS::exception);
        if (demand.isDeclared() || !verb.equals("OPTIONS")) {
            demand.check(caller);
        }
        String expected = caller.csrfToken();
        if (expected != null && CHANGING.contains(verb) && !Csrf.matches(expected, csrfToken)) {
            throw AuthError.CSRF_TOKEN_INVALID.exception();
        }
    }

    private record Demand(Scope scope, boolean sessionOnly, boolean isDeclared) {
        static Demand of(Method handler) {
            Scope scope = Optional.ofNullable(handler.getAnnotation(RequiresScope.class))
                    .map(RequiresScope::value)
                    .orElse(Scope.ADMIN);
            return new Demand(
                    scope,
                    handler.isAnnotationPresent(SessionOnly.class),
                    handler.isAnnotationPresent(RequiresScope.class));
        }

        void check(AuthenticatedCaller caller) {
            if (sessionOnly && caller.method() != AuthMethod.SESSION) {
                throw AuthError.SESSION_REQUIRED.exception();
            }
            if (!caller.scopes().contains(scope)) {
                throw AuthError.INSUFFICIENT_SCOPE.exception();
            }
        }
    }
}
