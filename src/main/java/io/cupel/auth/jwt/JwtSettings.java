package io.cupel.auth.jwt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Whether tokens are accepted at all: only when an issuer and its key are configured. */
@ApplicationScoped
public class JwtSettings {
    private final boolean configured;

    @Inject
    public JwtSettings(Config config) {
        configured = has(config, "mp.jwt.verify.issuer")
                && (has(config, "mp.jwt.verify.publickey") || has(config, "mp.jwt.verify.publickey.location"));
    }

    public boolean isConfigured() {
        return configured;
    }

    private static boolean has(Config config, String key) {
        return config.getOptionalValue(key, String.class).isPresent();
    }
}
