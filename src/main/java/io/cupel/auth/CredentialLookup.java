package io.cupel.auth;

import io.cupel.auth.domain.ApiKey;
import io.cupel.auth.domain.Session;
import io.cupel.auth.domain.User;
import io.cupel.auth.domain.UserId;
import io.cupel.auth.persistence.ApiKeyRepository;
import io.cupel.auth.persistence.SessionRepository;
import io.cupel.auth.persistence.UserRepository;
import io.cupel.auth.secret.ApiKeySecret;
import io.cupel.auth.secret.Csrf;
import io.cupel.auth.secret.Secrets;
import io.cupel.platform.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks the database who is behind a credential. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class CredentialLookup {
    private static final Duration UNTIL_REVOKED = Duration.ofDays(3650);

    private final SessionRepository sessions;
    private final ApiKeyRepository keys;
    private final UserRepository users;
    private final Clock clock;

    @Inject
    CredentialLookup(SessionRepository sessions, ApiKeyRepository keys, UserRepository users, Clock clock) {
        this.sessions = sessions;
        this.keys = keys;
        this.users = users;
        this.clock = clock;
    }

    Optional<AuthenticatedCaller> bySession(String token) {
        return sessions.findByTokenHash(Secrets.hash(token))
                .filter(session -> !session.isOver(clock.instant()))
                .flatMap(session -> active(session.user()).map(user -> caller(session, user, token)));
    }

    Optional<AuthenticatedCaller> byApiKey(String text) {
        return ApiKeySecret.parse(text)
                .flatMap(this::usableKey)
                .flatMap(key -> active(key.owner()).map(user -> caller(key, user)));
    }

    private Optional<ApiKey> usableKey(ApiKeySecret secret) {
        byte[] hash = secret.hash();
        return keys.listByPrefix(secret.prefix()).stream()
                .filter(key -> Secrets.isSame(key.secretHash(), hash))
                .filter(key -> key.isUsable(clock.instant()))
                .findFirst();
    }

    private Optional<User> active(UserId id) {
        return users.find(id).filter(User::isActive);
    }

    private static AuthenticatedCaller caller(Session session, User user, String token) {
        Set<Scope> all = AuthenticatedCaller.effective(List.of(Scope.ADMIN), user.isAdmin());
        return new AuthenticatedCaller(
                user.id(),
                user.email(),
                user.isAdmin(),
                all,
                AuthMethod.SESSION,
                session.id(),
                Csrf.tokenFor(token),
                session.endsAt());
    }

    private AuthenticatedCaller caller(ApiKey key, User user) {
        Instant end = key.expiresAt();
        return caller(
                user,
                key.scopes(),
                AuthMethod.API_KEY,
                key.id().value(),
                end == null ? clock.instant().plus(UNTIL_REVOKED) : end);
    }

    private static AuthenticatedCaller caller(
            User user, Collection<Scope> given, AuthMethod method, UUID credential, Instant end) {
        Set<Scope> scopes = AuthenticatedCaller.effective(given, user.isAdmin());
        boolean admin = scopes.contains(Scope.ADMIN);
        return new AuthenticatedCaller(user.id(), user.email(), admin, scopes, method, credential, null, end);
    }
}
