package io.cupel.auth;

import io.cupel.auth.domain.TokenPurpose;
import io.cupel.platform.mail.Mail;
import io.cupel.platform.mail.MailComposer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks a new user to show that the address is theirs. */
@ApplicationScoped
class VerificationMail implements MailComposer {
    static final String KIND = "verify-email";

    private final UserService users;
    private final AuthSettings settings;

    @Inject
    VerificationMail(UserService users, AuthSettings settings) {
        this.users = users;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> compose(String recipient) {
        return users.issueToken(recipient, TokenPurpose.VERIFY_EMAIL, settings.verificationLife())
                .map(token -> new Mail(recipient, "Confirm your e-mail address", text(token)));
    }

    private String text(String token) {
        return """
                Somebody registered at Cupel with this e-mail address. If it was you, confirm it by opening

                    %s/api/auth/verify-email?token=%s

                If it was not you, ignore this mail.
                """.formatted(settings.publicUrl(), token);
    }
}
