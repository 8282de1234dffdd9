package io.cupel.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of this module. */
@ApplicationScoped
public class ScoringSettings {
    private final long cacheBytes;

    @Inject
    public ScoringSettings(@ConfigProperty(name = "scoring.cache.max-size") long cacheBytes) {
        if (cacheBytes < 1) {
            throw new IllegalArgumentException("scoring.cache.max-size must be positive");
        }
        this.cacheBytes = cacheBytes;
    }

    /** How much memory loaded models may occupy together, about. */
    public long cacheBytes() {
        return cacheBytes;
    }
}
