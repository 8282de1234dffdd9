package io.cupel.auth;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.auth.domain.AuthError;
import io.cupel.auth.domain.TokenPurpose;
import io.cupel.auth.domain.User;
import io.cupel.auth.domain.UserId;
import io.cupel.auth.persistence.ApiKeyRepository;
import io.cupel.auth.persistence.OneTimeTokenRepository;
import io.cupel.auth.persistence.SessionRepository;
import io.cupel.auth.persistence.UserRepository;
import io.cupel.auth.secret.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Users and the tokens that prove their address. Hashes come ready made: hashing is too slow for a transaction. */
@ApplicationScoped
@Transactional
public class UserService {
    private final UserRepository users;
    private final SessionRepository sessions;
    private final ApiKeyRepository keys;
    private final OneTimeTokenRepository tokens;
    private final CredentialChanges changes;
    private final Clock clock;

    @Inject
    public UserService(
            UserRepository users,
            SessionRepository sessions,
            ApiKeyRepository keys,
            OneTimeTokenRepository tokens,
            CredentialChanges changes,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.keys = keys;
        this.tokens = tokens;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public OwnUserView own(UserId id) {
        return users.find(id).map(OwnUserView::of).orElseThrow(AuthError.INVALID_CREDENTIALS::exception);
    }

    /** Who may prove themselves with a password; detached. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<User> findByEmail(String email) {
        return users.findByEmail(email);
    }

    /** @throws io.cupel.platform.error.DomainException {@code User already exists} */
    UserView add(String email, String name, String passwordHash) {
        User user = new User(new UserId(UuidCreator.getTimeOrderedEpoch()), email, name, clock);
        user.setPassword(passwordHash, clock);
        users.add(user);
        return UserView.of(user);
    }

    void replaceHash(UserId id, String passwordHash) {
        users.find(id).ifPresent(user -> user.setPassword(passwordHash, clock));
    }

    /** Makes a token for the user of that address, if there is an active one; an earlier one stops working. */
    Optional<String> issueToken(String email, TokenPurpose purpose, Duration life) {
        return users.findByEmail(email).filter(User::isActive).map(user -> {
            String token = Secrets.token();
            tokens.add(user.id(), purpose, Secrets.hash(token), clock.instant().plus(life));
            return token;
        });
    }

    /** @throws io.cupel.platform.error.DomainException {@code Invalid or expired token} */
    public void verifyEmail(String token) {
        userOf(token, TokenPurpose.VERIFY_EMAIL).verifyEmail(clock);
    }

    /** Holding the token proves the address too, so whoever was locked out by an unverified address gets in. */
    void resetPassword(String token, String passwordHash) {
        User user = userOf(token, TokenPurpose.RESET_PASSWORD);
        user.setPassword(passwordHash, clock);
        user.verifyEmail(clock);
        sessions.removeAllOf(user.id());
        changes.ofUser(user.id());
    }

    /** Whether a reset with this token would succeed now. */
    @Transactional(Transactional.TxType.SUPPORTS)
    boolean isResetToken(String token) {
        return tokens.exists(Secrets.hash(token), TokenPurpose.RESET_PASSWORD, clock.instant());
    }

    /** The user the identity provider vouches for; made at first sight. Empty when not active. */
    public Optional<AuthenticatedUser> vouchedFor(String email, String name) {
        User user = users.findByEmail(email).orElseGet(() -> added(email, name));
        if (user.adopt(clock)) {
            endEverything(user);
        }
        return Optional.of(user).filter(User::isActive).map(AuthenticatedUser::of);
    }

    /**
     * Makes the user of the settings an administrator. An account that somebody else may have made under this address
     * first does not keep its password, sessions or keys.
     */
    void ensureAdmin(String email, String passwordHash) {
        users.lockFirstAdmin();
        User user = users.findByEmail(email).orElseGet(() -> added(email, "Administrator"));
        if (!user.isAdmin()) {
            user.adopt(clock);
            user.setPassword(passwordHash, clock);
            user.promote(clock);
            endEverything(user);
        }
    }

    private User added(String email, String name) {
        User user = new User(new UserId(UuidCreator.getTimeOrderedEpoch()), email, name, clock);
        users.add(user);
        return user;
    }

    private void endEverything(User user) {
        sessions.removeAllOf(user.id());
        keys.revokeAllOf(user.id(), clock.instant());
        changes.ofUser(user.id());
    }

    private User userOf(String token, TokenPurpose purpose) {
        return tokens.use(Secrets.hash(token), purpose, clock.instant())
                .flatMap(users::find)
                .orElseThrow(AuthError.TOKEN_INVALID::exception);
    }
}
