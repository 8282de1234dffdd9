package io.cupel.auth.jwt;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.GivenSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtSettingsTest {
    private final GivenSettings given = GivenSettings.defaults();

    @Test
    void tokensAreOffUntilConfigured() {
        assertThat(new JwtSettings(given).isConfigured()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp.jwt.verify.issuer", "mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location"})
    void neitherAnIssuerNorAKeyIsEnough(String key) {
        assertThat(new JwtSettings(given.set(key, "any")).isConfigured()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location"})
    void anIssuerWithItsKeyIs(String key) {
        given.set("mp.jwt.verify.issuer", "https://login.example.org").set(key, "any");

        assertThat(new JwtSettings(given).isConfigured()).isTrue();
    }
}
