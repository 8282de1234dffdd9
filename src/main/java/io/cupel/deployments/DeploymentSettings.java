package io.cupel.deployments;

import io.cupel.deployments.inferencelog.InferenceLogSettings;
import io.cupel.deployments.inferencelog.LogConnections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** How predictions are logged and how long a deployment may be remembered. */
@ApplicationScoped
public class DeploymentSettings {
    private static final int MAX_GROUP = 512;
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final Config config;

    @Inject
    public DeploymentSettings(Config config) {
        this.config = config;
    }

    InferenceLogSettings log() {
        return new InferenceLogSettings(
                config.getValue("deployments.log.queue", Integer.class),
                config.getValue("deployments.log.writers", Integer.class),
                MAX_GROUP,
                config.getValue("deployments.log.max-wait", Duration.class),
                DRAIN);
    }

    /** The same database as the application's, on connections outside its pool. */
    DataSource logConnections() {
        return LogConnections.to(
                config.getValue("app.db.url", String.class),
                config.getValue("app.db.user", String.class),
                config.getOptionalValue("app.db.password", String.class).orElse(""));
    }

    /** How long a change made on another instance may go unnoticed should its notice be lost. */
    Duration rememberedFor() {
        return config.getValue("deployments.cache-ttl", Duration.class);
    }

    Duration warmUp() {
        return config.getValue("deployments.warm-up", Duration.class);
    }
}
