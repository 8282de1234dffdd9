package io.cupel.auth.rest;

import io.cupel.auth.AuthenticatedCaller;
import io.cupel.auth.CredentialService;
import io.cupel.auth.secret.ApiKeySecret;
import io.cupel.platform.access.Caller;
import io.cupel.platform.access.Scope;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at the credential of every request and notes whose it is. Refuses nothing itself: {@link AccessFilter} does, where
 * the handler is known. The header counts before the cookie.
 */
@ApplicationScoped
@Alternative
@Priority(1000)
public class Credentials implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    private static final String REFUSED = Credentials.class.getName() + ".refused";
    private static final int MAX_LENGTH = 8_192;

    private final CredentialService credentials;
    private final JwtMechanism jwt;

    @Inject
    public Credentials(CredentialService credentials, JwtMechanism jwt) {
        this.credentials = credentials;
        this.jwt = jwt;
    }

    /** Whether the request came with an {@code Authorization} header that was no good. */
    static boolean isRefused(HttpServletRequest request) {
        return request.getAttribute(REFUSED) != null;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return sessionOf(request)
                    .flatMap(credentials::bySession)
                    .map(caller -> accept(caller, request, context))
                    .orElseGet(context::doNothing);
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length()) && header.length() <= MAX_LENGTH) {
            return bearer(header.substring(BEARER.length()).strip(), request, response, context);
        }
        return refuse(request, context);
    }

    private AuthenticationStatus bearer(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (token.startsWith(ApiKeySecret.SCHEME)) {
            return credentials
                    .byApiKey(token)
                    .map(caller -> accept(caller, request, context))
                    .orElseGet(() -> refuse(request, context));
        }
        AuthenticationStatus status = jwt.validate(token, request, response, context);
        return status == AuthenticationStatus.SUCCESS ? status : refuse(request, context);
    }

    private static AuthenticationStatus accept(
            AuthenticatedCaller caller, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Caller.ATTRIBUTE, caller);
        return context.notifyContainerAboutLogin(new NamedCaller(caller), rolesOf(caller));
    }

    static Set<String> rolesOf(AuthenticatedCaller caller) {
        return caller.scopes().stream().map(Scope::wireName).collect(Collectors.toSet());
    }

    private static AuthenticationStatus refuse(HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(REFUSED, true);
        return context.doNothing();
    }

    private static Optional<String> sessionOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(SessionCookies.SESSION))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
