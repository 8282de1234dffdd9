package io.cupel.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings whose keys start with {@code storage.}. */
@Singleton
public class StorageSettings {
    private static final int MIN_SECRET_LENGTH = 32;

    private final Path folder;
    private final Optional<String> signingSecret;
    private final Duration linkLifetime;
    private final Duration orphanMinAge;

    @Inject
    public StorageSettings(
            @ConfigProperty(name = "storage.folder") String folder,
            @ConfigProperty(name = "storage.signing-secret") Optional<String> signingSecret,
            @ConfigProperty(name = "storage.link-lifetime") Duration linkLifetime,
            @ConfigProperty(name = "storage.orphan-min-age") Duration orphanMinAge) {
        if (signingSecret.isPresent() && signingSecret.get().length() < MIN_SECRET_LENGTH) {
            throw new IllegalArgumentException("storage.signing-secret needs at least 32 characters");
        }
        if (linkLifetime.isNegative() || linkLifetime.isZero()) {
            throw new IllegalArgumentException("storage.link-lifetime must be positive");
        }
        this.folder = Path.of(folder);
        this.signingSecret = signingSecret;
        this.linkLifetime = linkLifetime;
        this.orphanMinAge = orphanMinAge;
    }

    public Path folder() {
        return folder;
    }

    /** Given by the operator when instances do not share a folder; otherwise kept in it. */
    public Optional<String> signingSecret() {
        return signingSecret;
    }

    public Duration linkLifetime() {
        return linkLifetime;
    }

    /** How old a blob must be before a sweep may take it for an orphan. */
    public Duration orphanMinAge() {
        return orphanMinAge;
    }
}
