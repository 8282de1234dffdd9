package io.cupel.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.testing.GivenSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitSettingsTest {
    private final GivenSettings given = GivenSettings.defaults();

    @ParameterizedTest
    @CsvSource({"login, 10", "register, 5", "forgot-password, 5", "predict, 6000"})
    void withoutSettingsTheContractsLimitsHold(String name, int perMinute) {
        assertThat(new RateLimitSettings(given).limit(name)).isEqualTo(new Limit(perMinute, Duration.ofMinutes(1)));
    }

    @Test
    void withoutSettingsServersCountTogetherAndTrustNoProxy() {
        RateLimitSettings settings = new RateLimitSettings(given);

        assertThat(settings.isShared()).isTrue();
        assertThat(settings.trustedProxies()).isEmpty();
    }

    @Test
    void takesWhatTheOperatorSays() {
        given.set("ratelimit.login", "3/h").set("ratelimit.shared", "false");
        given.set("ratelimit.trusted-proxies", "10.0.0.0/8,192.0.2.1");

        RateLimitSettings settings = new RateLimitSettings(given);

        assertThat(settings.limit("login")).isEqualTo(new Limit(3, Duration.ofHours(1)));
        assertThat(settings.isShared()).isFalse();
        assertThat(settings.trustedProxies()).containsExactly("10.0.0.0/8", "192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "0/min", "-1/min", "10/day", "ten/min"})
    void refusesWhatIsNoLimitAndNamesIt(String value) {
        given.set("ratelimit.predict", value);

        assertThatThrownBy(() -> new RateLimitSettings(given)).hasMessageContaining("ratelimit.predict");
    }

    @Test
    void aLimitThatNobodySetIsAMistakeInTheCode() {
        RateLimitSettings settings = new RateLimitSettings(given);

        assertThatThrownBy(() -> settings.limit("upload")).hasMessageContaining("ratelimit.upload");
    }
}
