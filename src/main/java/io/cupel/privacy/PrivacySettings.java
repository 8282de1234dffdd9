package io.cupel.privacy;

import io.cupel.storage.KeptSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings whose keys start with {@code privacy.}. */
@ApplicationScoped
public class PrivacySettings {
    private static final int MIN_SECRET_LENGTH = 32;

    private final Optional<String> masterSecret;
    private final KeptSecrets kept;

    @Inject
    public PrivacySettings(
            @ConfigProperty(name = "privacy.master-secret") Optional<String> masterSecret, KeptSecrets kept) {
        if (masterSecret.isPresent() && masterSecret.get().length() < MIN_SECRET_LENGTH) {
            throw new IllegalArgumentException("privacy.master-secret needs at least 32 characters");
        }
        this.masterSecret = masterSecret;
        this.kept = kept;
    }

    /** What the projects' secrets are wrapped with. Given by the operator when instances do not share a folder. */
    byte[] masterSecret() {
        return masterSecret
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> kept.named("privacy-secret"));
    }
}
