package io.cupel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StorageSettingsTest {
    @Test
    void takesASecretOfThirtyTwoCharacters() {
        assertThat(settings("0123456789abcdef0123456789abcdef", Duration.ofMinutes(5))
                        .signingSecret())
                .isPresent();
    }

    @Test
    void refusesAShortSecretWithoutShowingIt() {
        assertThatThrownBy(() -> settings("short", Duration.ofMinutes(5)))
                .hasMessageContaining("storage.signing-secret")
                .hasMessageNotContaining("short");
    }

    @Test
    void refusesLinksThatNeverWork() {
        assertThatThrownBy(() -> settings("0123456789abcdef0123456789abcdef", Duration.ZERO))
                .hasMessageContaining("storage.link-lifetime");
    }

    private static StorageSettings settings(String secret, Duration lifetime) {
        return new StorageSettings("folder", Optional.of(secret), lifetime, Duration.ofDays(1));
    }
}
