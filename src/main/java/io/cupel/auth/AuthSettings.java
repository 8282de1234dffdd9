package io.cupel.auth;

import io.cupel.auth.domain.SessionLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How long credentials live, and who administers. Durations are written {@code PT12H}. A value that makes no sense stops
 * the start.
 */
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
        verificationLife = duration(config, "auth.verification.lifetime");
        resetLife = duration(config, "auth.reset.lifetime");
        hashesAtOnce = config.getValue("auth.password.max-at-once", Integer.class);
        require(hashesAtOnce > 0, "auth.password.max-at-once", "positive");
        secureCookies = config.getValue("auth.cookies.secure", Boolean.class);
        publicUrl = config.getValue("auth.public-url", String.class).replaceFirst("/+$", "");
        require(publicUrl.matches("https?://.+"), "auth.public-url", "an http or https address");
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
        return new SessionLife(duration(config, prefix + ".max-idle"), duration(config, prefix + ".lifetime"));
    }

    private static Duration duration(Config config, String key) {
        Duration value = config.getValue(key, Duration.class);
        require(value.toSeconds() > 0, key, "a second at least, such as PT1H");
        return value;
    }

    private static void require(boolean sound, String key, String wanted) {
        if (!sound) {
            throw new IllegalStateException("Setting " + key + " must be " + wanted);
        }
    }
}
