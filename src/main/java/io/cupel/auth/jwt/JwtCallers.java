package io.cupel.auth.jwt;

import io.cupel.auth.AuthMethod;
import io.cupel.auth.AuthenticatedCaller;
import io.cupel.auth.AuthenticatedUser;
import io.cupel.auth.UserService;
import io.cupel.platform.access.Scope;
import io.cupel.platform.error.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Maps the claims of a verified token: {@code email}, which the provider must call verified, names the user, who is made
 * at first sight; the words of {@code scope} and the {@code groups} that are names of scopes give the scopes.
 */
@ApplicationScoped
public class JwtCallers {
    private final UserService users;

    @Inject
    public JwtCallers(UserService users) {
        this.users = users;
    }

    /** Empty when the token names nobody who may come in. */
    public Optional<AuthenticatedCaller> callerOf(JsonWebToken token) {
        String email = text(token.getClaim("email"));
        if (email.isEmpty()
                || email.length() > 254
                || !text(token.getClaim("email_verified")).equals("true")) {
            return Optional.empty();
        }
        String name = text(token.getClaim("name"));
        return vouchedFor(email, name.isEmpty() ? email : name).map(user -> caller(user, token));
    }

    /** Two first calls at once both try to make the user; the slower one finds it made. */
    private Optional<AuthenticatedUser> vouchedFor(String email, String name) {
        try {
            return users.vouchedFor(email, name);
        } catch (DomainException madeMeanwhile) {
            return users.vouchedFor(email, name);
        }
    }

    private static AuthenticatedCaller caller(AuthenticatedUser user, JsonWebToken token) {
        Set<Scope> scopes = AuthenticatedCaller.effective(scopes(token), user.isAdmin());
        return new AuthenticatedCaller(
                user.id(),
                user.email(),
                scopes.contains(Scope.ADMIN),
                scopes,
                AuthMethod.JWT,
                user.id().value(),
                null,
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static Collection<Scope> scopes(JsonWebToken token) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text(token.getClaim("scope")).split(" ")));
        if (token.getGroups() != null) {
            words.addAll(token.getGroups());
        }
        EnumSet<Scope> scopes = EnumSet.allOf(Scope.class);
        scopes.removeIf(scope -> !words.contains(scope.wireName()));
        return scopes;
    }

    /** A claim is a Java value or a JSON value, as the provider of the tokens likes. */
    private static String text(@Nullable Object claim) {
        if (claim == null) {
            return "";
        }
        String text = claim instanceof jakarta.json.JsonString json ? json.getString() : claim.toString();
        return text.equalsIgnoreCase("true") ? text.toLowerCase(Locale.ROOT) : text;
    }
}
