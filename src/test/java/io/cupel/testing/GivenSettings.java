package io.cupel.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** The application's defaults with a test's changes, as a settings class is handed them. Knows no expressions. */
public final class GivenSettings implements Config {
    private static final Path DEFAULTS = Path.of("src/main/resources/META-INF/microprofile-config.properties");
    private static final Map<Class<?>, Function<String, Object>> CONVERTERS = Map.of(
            String.class, text -> text,
            String[].class, text -> text.split(","),
            Integer.class, Integer::valueOf,
            Boolean.class, Boolean::valueOf,
            Duration.class, Duration::parse,
            URI.class, URI::create);

    private final Properties values = new Properties();

    private GivenSettings() {}

    public static GivenSettings defaults() {
        GivenSettings settings = new GivenSettings();
        try (Reader file = Files.newBufferedReader(DEFAULTS)) {
            settings.values.load(file);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GivenSettings set(String key, String value) {
        values.setProperty(key, value);
        return this;
    }

    @Override
    public <T> T getValue(String key, Class<T> type) {
        return getOptionalValue(key, type).orElseThrow();
    }

    @Override
    public <T> Optional<T> getOptionalValue(String key, Class<T> type) {
        return Optional.ofNullable(values.getProperty(key))
                .map(CONVERTERS.get(type))
                .map(type::cast);
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return values.stringPropertyNames();
    }

    @Override
    public ConfigValue getConfigValue(String key) {
        throw new UnsupportedOperationException();
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
}
