package io.cupel.engine.h2o;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final Watchdog watchdog = new Watchdog(Duration.ofSeconds(100), START);

    @Test
    void cancelsAfterTheBudgetAndItsGrace() {
        assertThat(watchdog.isCancelDue(START.plusSeconds(150))).isFalse();
        assertThat(watchdog.isCancelDue(START.plusSeconds(151))).isTrue();
    }

    @Test
    void givesUpWhenACancelHasNoEffect() {
        watchdog.cancelled(START.plusSeconds(10));

        assertThatCode(() -> watchdog.check("a", START.plusSeconds(25))).doesNotThrowAnyException();
        assertThatThrownBy(() -> watchdog.check("b", START.plusSeconds(26)))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        overdue -> assertThat(overdue.reason()).isEqualTo(Reason.OVERDUE));
    }

    @Test
    void losesARunThatStandsStill() {
        watchdog.check("model 1", START.plusSeconds(20));

        assertThatCode(() -> watchdog.check("model 1", START.plusSeconds(320))).doesNotThrowAnyException();
        assertThatThrownBy(() -> watchdog.check("model 1", START.plusSeconds(321)))
                .isInstanceOfSatisfying(
                        EngineException.class, lost -> assertThat(lost.reason()).isEqualTo(Reason.LOST));
    }

    @Test
    void isAsPatientAsTheSlowestModelAsksFor() {
        watchdog.check("model 1", START.plusSeconds(1));
        watchdog.check("model 2", START.plusSeconds(401));

        assertThatCode(() -> watchdog.check("model 2", START.plusSeconds(1100))).doesNotThrowAnyException();
    }

    @Test
    void aRunWithoutABudgetIsNeverOverdue() {
        Watchdog endless = new Watchdog(Duration.ZERO, START);

        assertThat(endless.isCancelDue(START.plus(Duration.ofDays(3)))).isFalse();
    }
}
