package io.cupel.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateDecisionTest {
    private static final Limit TEN_A_MINUTE = Limit.parse("10/min");
    private static final Instant NOW = Instant.ofEpochSecond(1_000);

    @Test
    void tellsWhatIsLeftAndWhenTheWindowIsFullAgain() {
        RateDecision decision = RateDecision.of(TEN_A_MINUTE, draw(1, 6), true, NOW);

        assertThat(decision).isEqualTo(new RateDecision(true, 10, 9, 1_006, Duration.ZERO));
    }

    @Test
    void tellsARefusedCallerWhenOnePermitIsBack() {
        RateDecision decision = RateDecision.of(TEN_A_MINUTE, draw(0, 58), false, NOW);

        assertThat(decision).isEqualTo(new RateDecision(false, 10, 0, 1_058, Duration.ofSeconds(4)));
    }

    @Test
    void theTighterOfTwoIsTheRefusalElseTheOneWithFewerLeft() {
        RateDecision roomy = RateDecision.of(TEN_A_MINUTE, draw(1, 6), true, NOW);
        RateDecision scarce = RateDecision.of(TEN_A_MINUTE, draw(1, 48), true, NOW);
        RateDecision refused = RateDecision.of(TEN_A_MINUTE, draw(0, 60), false, NOW);

        assertThat(roomy.tighter(scarce)).isSameAs(scarce);
        assertThat(scarce.tighter(roomy)).isSameAs(scarce);
        assertThat(refused.tighter(roomy)).isSameAs(refused);
        assertThat(roomy.tighter(refused)).isSameAs(refused);
    }

    private static Draw draw(int granted, int backlogSeconds) {
        return new Draw(granted, Duration.ofSeconds(backlogSeconds).toNanos());
    }
}
