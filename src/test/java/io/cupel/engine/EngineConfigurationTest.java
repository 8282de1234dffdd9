package io.cupel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;

class EngineConfigurationTest {
    private final Properties given = defaults();

    @Test
    void withoutSettingsTheEngineIsALocalProcess() {
        EngineSettings settings = new EngineConfiguration(config()).settings();

        assertThat(settings.url()).isEmpty();
        assertThat(settings.heapMegabytes()).isEqualTo(2048);
        assertThat(settings.threads()).isPositive();
        assertThat(settings.recycleAfter()).isEqualTo(20);
        assertThat(settings.java()).isExecutable();
    }

    @Test
    void anAddressMakesItAnExternalCluster() {
        given.setProperty("cupel.engine.url", "https://h2o.example:54321");
        given.setProperty("cupel.engine.user", "ann");
        given.setProperty("cupel.engine.password", "s3cret");

        EngineSettings settings = new EngineConfiguration(config()).settings();

        assertThat(settings.url()).contains(URI.create("https://h2o.example:54321"));
        assertThat(settings.login().password()).isEqualTo("s3cret");
    }

    @Test
    void neverPrintsThePassword() {
        given.setProperty("cupel.engine.password", "s3cret");

        assertThat(new EngineConfiguration(config()).settings().toString()).doesNotContain("s3cret");
    }

    private static Properties defaults() {
        Properties defaults = new Properties();
        Path file = Path.of("src/main/resources/META-INF/microprofile-config.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            defaults.load(reader);
            return defaults;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Config config() {
        return new Config() {
            @Override
            public <T> T getValue(String name, Class<T> type) {
                return getOptionalValue(name, type).orElseThrow();
            }

            @Override
            public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
                return Optional.ofNullable(given.getProperty(name)).map(text -> type.cast(converted(text, type)));
            }

            private Object converted(String text, Class<?> type) {
                if (type == Integer.class) {
                    return Integer.valueOf(text);
                }
                return type == URI.class ? URI.create(text) : text;
            }

            @Override
            public ConfigValue getConfigValue(String name) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Iterable<String> getPropertyNames() {
                return given.stringPropertyNames();
            }

            @Override
            public Iterable<ConfigSource> getConfigSources() {
                throw new UnsupportedOperationException();
            }

            @Override
            public <T> Optional<Converter<T>> getConverter(Class<T> type) {
                return Optional.empty();
            }

            @Override
            public <T> T unwrap(Class<T> type) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
