package io.cupel.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The mail server, if there is one. A value that makes no sense stops the start. */
@ApplicationScoped
public class MailSettings {
    private final Optional<String> host;
    private final int port;
    private final Tls tls;
    private final Optional<String> user;
    private final Optional<String> password;
    private final String from;
    private final Path folder;

    @Inject
    public MailSettings(Config config) {
        host = config.getOptionalValue("mail.smtp.host", String.class);
        port = config.getValue("mail.smtp.port", Integer.class);
        if (port < 1 || port > 65_535) {
            throw new IllegalStateException("Setting mail.smtp.port must be between 1 and 65535");
        }
        tls = Tls.parse(config.getValue("mail.smtp.tls", String.class));
        user = config.getOptionalValue("mail.smtp.user", String.class);
        password = config.getOptionalValue("mail.smtp.password", String.class);
        from = config.getValue("mail.from", String.class);
        folder = Path.of(config.getValue("mail.folder", String.class));
    }

    /** Whether mails reach people; else they lie in the folder. */
    public boolean hasServer() {
        return host.isPresent();
    }

    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port;
    }

    Tls tls() {
        return tls;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    String from() {
        return from;
    }

    Path folder() {
        return folder;
    }

    /** How the connection is protected. */
    enum Tls {
        NONE,
        /** Plain at first, then upgraded; refused when the server cannot. */
        STARTTLS,
        /** From the first byte. */
        IMPLICIT;

        private static Tls parse(String text) {
            return Arrays.stream(values())
                    .filter(tls -> tls.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("Setting mail.smtp.tls must be none, starttls or implicit"));
        }
    }
}
