package io.cupel.auth.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cupel.auth.AuthenticatedCaller;
import io.cupel.auth.jwt.JwtCallers;
import io.cupel.auth.jwt.JwtSettings;
import io.cupel.auth.secret.Secrets;
import io.cupel.platform.access.Caller;
import io.cupel.platform.notices.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Hands tokens to the container's own MicroProfile JWT mechanism, so that all {@code mp.jwt.*} settings mean what they
 * say, and remembers good ones: checking a signature costs more than most calls. A key that the provider withdraws works
 * here for as long as the memory lasts.
 */
@ApplicationScoped
public class JwtMechanism {
    private static final Duration MEMORY = Duration.ofSeconds(60);

    private final Cache<String, Known> remembered =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(MEMORY).build();
    private final BeanManager beans;
    private final JwtSettings settings;
    private final JwtCallers callers;
    private final Clock clock;
    private @Nullable HttpAuthenticationMechanism container;

    @Inject
    public JwtMechanism(BeanManager beans, JwtSettings settings, JwtCallers callers, Clock clock) {
        this.beans = beans;
        this.settings = settings;
        this.callers = callers;
        this.clock = clock;
    }

    /** Injection would find only our own mechanism, which is the alternative; the bean manager knows both. */
    @PostConstruct
    void findContainersOwn() {
        for (Bean<?> bean : beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE)) {
            if (!bean.getTypes().contains(Credentials.class)) {
                container = (HttpAuthenticationMechanism) beans.getReference(
                        bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
            }
        }
    }

    void hear(@Observes Notice notice) {
        if (notice.concerns("auth.credentials")) {
            remembered.invalidateAll();
        }
    }

    /** SUCCESS when the caller was noted; anything else is a refusal. Writes no response. */
    AuthenticationStatus validate(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        HttpAuthenticationMechanism verifier = container;
        if (!settings.isConfigured() || verifier == null) {
            return AuthenticationStatus.NOT_DONE;
        }
        String key = Secrets.fingerprint(token);
        Known known = remembered.getIfPresent(key);
        if (known != null && clock.instant().isBefore(known.caller().validUntil())) {
            return known.accept(request, context);
        }
        return verifier.validateRequest(request, response, new Outcome(context, key));
    }

    /** A token that was found good. */
    private record Known(AuthenticatedCaller caller, JsonWebToken token) {
        AuthenticationStatus accept(HttpServletRequest request, HttpMessageContext context) {
            request.setAttribute(Caller.ATTRIBUTE, caller);
            return context.notifyContainerAboutLogin((Principal) token, Credentials.rolesOf(caller));
        }
    }

    /** Takes the container's verdict instead of the container. */
    private final class Outcome extends HttpMessageContextWrapper {
        private final String key;

        Outcome(HttpMessageContext context, String key) {
            super(context);
            this.key = key;
        }

        @Override
        public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? notifyContainerAboutLogin(result.getCallerPrincipal(), result.getCallerGroups())
                    : AuthenticationStatus.NOT_DONE;
        }

        @Override
        public AuthenticationStatus notifyContainerAboutLogin(Principal principal, Set<String> groups) {
            if (!(principal instanceof JsonWebToken token)) {
                return AuthenticationStatus.NOT_DONE;
            }
            Optional<Known> known = callers.callerOf(token).map(caller -> new Known(caller, token));
            known.ifPresent(good -> remembered.put(key, good));
            return known.map(good -> good.accept(getRequest(), getWrapped())).orElse(AuthenticationStatus.NOT_DONE);
        }

        @Override
        public AuthenticationStatus responseUnauthorized() {
            return AuthenticationStatus.NOT_DONE;
        }
    }
}
