package io.cupel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.GivenSettings;
import java.net.URI;
import org.junit.jupiter.api.Test;

class EngineConfigurationTest {
    private final GivenSettings given = GivenSettings.defaults();

    @Test
    void withoutSettingsTheEngineIsALocalProcess() {
        EngineSettings settings = new EngineConfiguration(given).settings();

        assertThat(settings.url()).isEmpty();
        assertThat(settings.heapMegabytes()).isEqualTo(2048);
        assertThat(settings.threads()).isPositive();
        assertThat(settings.recycleAfter()).isEqualTo(20);
        assertThat(settings.java()).isExecutable();
    }

    @Test
    void anAddressMakesItAnExternalCluster() {
        given.set("cupel.engine.url", "https://h2o.example:54321");
        given.set("cupel.engine.user", "ann");
        given.set("cupel.engine.password", "s3cret");

        EngineSettings settings = new EngineConfiguration(given).settings();

        assertThat(settings.url()).contains(URI.create("https://h2o.example:54321"));
        assertThat(settings.login().password()).isEqualTo("s3cret");
    }

    @Test
    void neverPrintsThePassword() {
        given.set("cupel.engine.password", "s3cret");

        assertThat(new EngineConfiguration(given).settings().toString()).doesNotContain("s3cret");
    }
}
