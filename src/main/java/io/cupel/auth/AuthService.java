package io.cupel.auth;

import io.cupel.auth.domain.AuthError;
import io.cupel.auth.domain.User;
import io.cupel.auth.secret.Passwords;
import io.cupel.platform.mail.MailOutbox;
import io.cupel.platform.mail.MailSettings;
import io.cupel.platform.text.VisibleText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Registering, logging in and out, and getting a new password. Opens no transaction itself, because hashing a password
 * takes longer than any transaction should; the services it asks do.
 */
@ApplicationScoped
public class AuthService {
    private final UserService users;
    private final SessionService sessions;
    private final CredentialService credentials;
    private final Passwords passwords;
    private final MailOutbox outbox;
    private final MailSettings mail;

    @Inject
    public AuthService(
            UserService users,
            SessionService sessions,
            CredentialService credentials,
            Passwords passwords,
            MailOutbox outbox,
            MailSettings mail) {
        this.users = users;
        this.sessions = sessions;
        this.credentials = credentials;
        this.passwords = passwords;
        this.outbox = outbox;
        this.mail = mail;
    }

    /** Whether an address must be proven before its user can log in; never without a mail server. */
    public boolean isVerificationRequired() {
        return mail.hasServer();
    }

    public UserView register(RegisterUser command) {
        requireLongEnough(command.password());
        UserView user =
                users.add(command.email(), VisibleText.strip(command.name()), passwords.hash(command.password()));
        if (isVerificationRequired()) {
            outbox.add(VerificationMail.KIND, user.email());
        }
        return user;
    }

    /** A wrong password and an unknown address fail with the same text after the same work. */
    public OpenedSession logIn(LogIn command) {
        Optional<User> user = users.findByEmail(command.email()).filter(User::isActive);
        boolean proven = passwords.verify(
                command.password(), user.map(AuthService::hashOf).orElse(null));
        User known = user.filter(found -> proven).orElseThrow(AuthError.WRONG_PASSWORD::exception);
        requireVerified(known);
        keepHashCurrent(known, command.password());
        return sessions.open(known, command.isRemembered());
    }

    /** Ends the session that the call came with. */
    public void logOut(UUID session) {
        sessions.close(session);
        credentials.forget(session);
    }

    /** Does the same whether or not the address is known; the difference is made later, by the composer of the mail. */
    public void forgotPassword(ForgotPassword command) {
        outbox.add(PasswordResetMail.KIND, command.email());
    }

    public void resetPassword(ResetPassword command) {
        requireLongEnough(command.password());
        if (!users.isResetToken(command.token())) {
            throw AuthError.TOKEN_INVALID.exception();
        }
        users.resetPassword(command.token(), passwords.hash(command.password()));
        credentials.forgetAll();
    }

    private static @Nullable String hashOf(User user) {
        return user.passwordHash();
    }

    private static void requireLongEnough(String password) {
        if (!Passwords.isLongEnough(password)) {
            throw AuthError.PASSWORD_TOO_SHORT.exception();
        }
    }

    /** Who lost the first mail gets another one by trying: only somebody with the right password comes this far. */
    private void requireVerified(User user) {
        if (isVerificationRequired() && !user.isVerified()) {
            outbox.add(VerificationMail.KIND, user.email());
            throw AuthError.EMAIL_NOT_VERIFIED.exception();
        }
    }

    private void keepHashCurrent(User user, String password) {
        String stored = user.passwordHash();
        if (stored != null && passwords.isOutdated(stored)) {
            users.replaceHash(user.id(), passwords.hash(password));
        }
    }
}
