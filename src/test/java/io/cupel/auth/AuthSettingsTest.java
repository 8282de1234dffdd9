package io.cupel.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.auth.domain.SessionLife;
import io.cupel.testing.GivenSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthSettingsTest {
    private final GivenSettings given = GivenSettings.defaults();

    @Test
    void withoutSettingsASessionLastsAWeekAndARememberedOneAMonth() {
        AuthSettings settings = new AuthSettings(given);

        assertThat(settings.sessionLife(false)).isEqualTo(new SessionLife(Duration.ofHours(12), Duration.ofDays(7)));
        assertThat(settings.sessionLife(true)).isEqualTo(new SessionLife(Duration.ofDays(30), Duration.ofDays(30)));
        assertThat(settings.verificationLife()).isEqualTo(Duration.ofDays(2));
        assertThat(settings.resetLife()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.hashesAtOnce()).isEqualTo(4);
        assertThat(settings.hasSecureCookies()).isFalse();
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8888");
        assertThat(settings.adminEmail()).isEmpty();
        assertThat(settings.adminPassword()).isEmpty();
    }

    @Test
    void takesWhatTheOperatorSays() {
        given.set("auth.session.max-idle", "PT15M").set("auth.session.lifetime", "PT8H");
        given.set("auth.cookies.secure", "true").set("auth.public-url", "https://cupel.example.org/");
        given.set("auth.admin.email", "root@example.org").set("auth.admin.password", "s3cret-s3cret");

        AuthSettings settings = new AuthSettings(given);

        assertThat(settings.sessionLife(false)).isEqualTo(new SessionLife(Duration.ofMinutes(15), Duration.ofHours(8)));
        assertThat(settings.hasSecureCookies()).isTrue();
        assertThat(settings.publicUrl()).isEqualTo("https://cupel.example.org");
        assertThat(settings.adminEmail()).contains("root@example.org");
        assertThat(settings.adminPassword()).contains("s3cret-s3cret");
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "auth.session.max-idle, PT0S",
        "auth.remembered-session.lifetime, -PT1H",
        "auth.verification.lifetime, PT0.5S",
        "auth.reset.lifetime, PT0S",
        "auth.password.max-at-once, 0",
        "auth.public-url, cupel.example.org"
    })
    void refusesWhatMakesNoSenseAndNamesIt(String key, String value) {
        given.set(key, value);

        assertThatThrownBy(() -> new AuthSettings(given)).hasMessageContaining(key);
    }
}
