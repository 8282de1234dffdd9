package io.cupel.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Hands settings to the server in this process. What the operator said stands: a system property or an environment
 * variable in MicroProfile Config's spelling ({@code app.db.url}, {@code APP_DB_URL}) is never overridden.
 */
final class Settings {
    private final Properties properties;
    private final Map<String, String> environment;

    Settings(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = Map.copyOf(environment);
    }

    boolean isGiven(String key) {
        String underscored = key.replaceAll("[^A-Za-z0-9]", "_");
        return properties.containsKey(key)
                || environment.containsKey(key)
                || environment.containsKey(underscored)
                || environment.containsKey(underscored.toUpperCase(Locale.ROOT));
    }

    void offer(String key, Object value) {
        if (!isGiven(key)) {
            properties.setProperty(key, value.toString());
        }
    }
}
