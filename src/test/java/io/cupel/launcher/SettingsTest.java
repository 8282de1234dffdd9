package io.cupel.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Properties properties = new Properties();

    @Test
    void offersWhatTheOperatorLeftOpen() {
        new Settings(properties, Map.of()).offer("app.db.user", "cupel");

        assertThat(properties).containsEntry("app.db.user", "cupel");
    }

    @Test
    void neverOverridesAnEnvironmentVariableInMicroProfilesSpelling() {
        Settings settings = new Settings(properties, Map.of("CUPEL_ENGINE_WORK_FOLDER", "/mnt/engine"));

        settings.offer("cupel.engine.work-folder", "/data/engine");

        assertThat(properties).isEmpty();
    }

    @Test
    void neverOverridesASystemProperty() {
        properties.setProperty("app.db.url", "jdbc:postgresql://db/cupel");

        new Settings(properties, Map.of()).offer("app.db.url", "jdbc:postgresql://127.0.0.1:1/cupel");

        assertThat(properties).containsEntry("app.db.url", "jdbc:postgresql://db/cupel");
    }
}
