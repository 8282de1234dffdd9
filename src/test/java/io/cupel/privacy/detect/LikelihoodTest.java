package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikelihoodTest {
    @Test
    void aRuleThatStrangersKeepIsWorthNothingHoweverManyValuesKeepIt() {
        assertThat(Likelihood.ofShare(1, 5_000, 0.95, 0.95)).isZero();
    }

    @Test
    void aCheckDigitIsWorthWhatThreeValuesOfChanceAreWorth() {
        assertThat(Likelihood.ofShare(1, 5_000, 0.95, 0.1)).isCloseTo(3 * Math.log(9.5), within(1e-9));
    }

    @Test
    void whatChanceGivesSpeaksAgainst() {
        assertThat(Likelihood.ofShare(0.1, 300, 0.95, 0.1)).isEqualTo(-8);
    }

    @Test
    void twoValuesProveNothing() {
        assertThat(Likelihood.ofShare(1, 2, 0.95, 0.1)).isLessThan(3);
    }

    @Test
    void growsWithTheShare() {
        double before = Double.NEGATIVE_INFINITY;
        for (double share = 0; share <= 1; share += 0.05) {
            double weight = Likelihood.ofShare(share, 30, 0.85, 0.02);
            assertThat(weight).isGreaterThanOrEqualTo(before);
            before = weight;
        }
    }

    @Test
    void evenOddsAreAHalf() {
        assertThat(Likelihood.probability(0)).isEqualTo(0.5);
        assertThat(Likelihood.probability(Math.log(9))).isCloseTo(0.9, within(1e-9));
    }
}
