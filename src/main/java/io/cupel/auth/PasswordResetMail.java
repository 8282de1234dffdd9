package io.cupel.auth;

import io.cupel.auth.domain.TokenPurpose;
import io.cupel.platform.mail.Mail;
import io.cupel.platform.mail.MailComposer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives somebody who forgot the password a way to set a new one. To an unknown address nothing is sent. */
@ApplicationScoped
class PasswordResetMail implements MailComposer {
    static final String KIND = "reset-password";

    private final UserService users;
    private final AuthSettings settings;

    @Inject
    PasswordResetMail(UserService users, AuthSettings settings) {
        this.users = users;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> compose(String recipient) {
        return users.issueToken(recipient, TokenPurpose.RESET_PASSWORD, settings.resetLife())
                .map(token -> new Mail(recipient, "Set a new password", text(token)));
    }

    private String text(String token) {
        return """
                Somebody asked for a new password for this e-mail address at Cupel. If it was you, send

                    {"token": "%s", "password": "<your new password>"}

                as JSON by POST to %s/api/auth/reset-password. It works once, for %d minutes, and ends all log-ins.
                If it was not you, ignore this mail: your password stays as it is.
                """.formatted(token, settings.publicUrl(), settings.resetLife().toMinutes());
    }
}
