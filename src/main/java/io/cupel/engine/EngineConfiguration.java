package io.cupel.engine;

import io.cupel.engine.EngineSettings.Login;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Reads {@link EngineSettings}; the only reader of the keys {@code cupel.engine.*}. */
@Dependent
public class EngineConfiguration {
    private static final String PREFIX = "cupel.engine.";

    private final Config config;

    @Inject
    public EngineConfiguration(Config config) {
        this.config = config;
    }

    @Produces
    @Dependent
    EngineSettings settings() {
        return new EngineSettings(
                config.getOptionalValue(PREFIX + "url", URI.class),
                new Login(text("user").orElse(""), text("password").orElse("")),
                folder("home"),
                folder("work-folder"),
                text("java").map(Path::of).orElseGet(EngineConfiguration::ownJava),
                number("heap-megabytes"),
                text("threads")
                        .map(Integer::valueOf)
                        .orElseGet(() -> Runtime.getRuntime().availableProcessors()),
                number("base-port"),
                number("recycle-after"));
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(PREFIX + key, String.class);
    }

    private Path folder(String key) {
        return Path.of(config.getValue(PREFIX + key, String.class));
    }

    private int number(String key) {
        return config.getValue(PREFIX + key, Integer.class);
    }

    private static Path ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
