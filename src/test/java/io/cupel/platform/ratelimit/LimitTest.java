package io.cupel.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    @Test
    void readsPermitsAndWindow() {
        assertThat(Limit.parse("6000/min")).isEqualTo(new Limit(6000, Duration.ofMinutes(1)));
        assertThat(Limit.parse(" 5/H ")).isEqualTo(new Limit(5, Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "10/day", "0/min", "-1/min", "ten/min", "10/min/s"})
    void refusesWhatIsNoLimit(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Limit.parse(text));
    }

    @Test
    void bringsPermitsBackEvenly() {
        assertThat(Limit.parse("6000/min").intervalNanos()).isEqualTo(10_000_000);
    }
}
