package io.cupel.auth;

import io.cupel.auth.domain.SessionLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** How long credentials live, and who administers. Durations are written {@code PT12H}. */
@ApplicationScoped
public class AuthSettings {
    private final SessionLife session;
    private final SessionLife rememberedSession;
    private final Duration verificationLife;
    private final Duration resetLife;
    private final int hashesAtOnce;
    private final boolean secureCookies;
    private final String publicUrl;
    private final Optional<String> adminEmail;
    private final Optional<String> adminPassword;

    @Inject
    public AuthSettings(Config config) {
        session = life(config, "auth.session");
        rememberedSession = life(config, "auth.remembered-session");
        verificationLife = config.getValue("auth.verification.lifetime", Duration.class);
        resetLife = config.getValue("auth.reset.lifetime", Duration.class);
        hashesAtOnce = config.getValue("auth.password.max-at-once", Integer.class);
        secureCookies = config.getValue("auth.cookies.secure", Boolean.class);
        publicUrl = config.getValue("auth.public-url", String.class);
        adminEmail = config.getOptionalValue("auth.admin.email", String.class);
        adminPassword = config.getOptionalValue("auth.admin.password", String.class);
    }

    public SessionLife sessionLife(boolean remembered) {
        return remembered ? rememberedSession : session;
    }

    Duration verificationLife() {
        return verificationLife;
    }

    Duration resetLife() {
        return resetLife;
    }

    int hashesAtOnce() {
        return hashesAtOnce;
    }

    /** Whether cookies are for TLS only even though this server does not see TLS, because a proxy ends it. */
    public boolean hasSecureCookies() {
        return secureCookies;
    }

    /** Where people reach this installation; without a slash at the end. */
    String publicUrl() {
        return publicUrl;
    }

    Optional<String> adminEmail() {
        return adminEmail;
    }

    Optional<String> adminPassword() {
        return adminPassword;
    }

    private static SessionLife life(Config config, String prefix) {
        return new SessionLife(
                config.getValue(prefix + ".max-idle", Duration.class),
                config.getValue(prefix + ".lifetime", Duration.class));
    }
}
