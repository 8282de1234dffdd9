package io.cupel.platform.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** The limits by name, and how they are kept. A value that is no limit stops the start. */
@ApplicationScoped
public class RateLimitSettings {
    private static final String PREFIX = "ratelimit.";
    private static final Set<String> NO_LIMITS = Set.of(PREFIX + "shared", PREFIX + "trusted-proxies");

    private final Map<String, Limit> limits = new HashMap<>();
    private final boolean shared;
    private final List<String> trustedProxies;

    @Inject
    public RateLimitSettings(Config config) {
        for (String key : config.getPropertyNames()) {
            if (key.startsWith(PREFIX) && !NO_LIMITS.contains(key)) {
                limits.put(key.substring(PREFIX.length()), limit(config, key));
            }
        }
        shared = config.getValue(PREFIX + "shared", Boolean.class);
        trustedProxies = config.getOptionalValues(PREFIX + "trusted-proxies", String.class)
                .orElse(List.of());
    }

    Limit limit(String name) {
        Limit limit = limits.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("There is no setting " + PREFIX + name);
        }
        return limit;
    }

    /** Whether other servers on the same database count with this one. */
    boolean isShared() {
        return shared;
    }

    List<String> trustedProxies() {
        return trustedProxies;
    }

    private static Limit limit(Config config, String key) {
        try {
            return Limit.parse(config.getValue(key, String.class));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("Setting " + key + " must look like 10/min", wrong);
        }
    }
}
