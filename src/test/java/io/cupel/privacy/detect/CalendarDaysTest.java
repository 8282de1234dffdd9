package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDaysTest {
    private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");
    private final CalendarDays days = new CalendarDays(new TestClock(TODAY));

    @Test
    void theCenturyOfTwoDigitsIsThatOfTheDayOfReading() {
        TestClock clock = new TestClock(Instant.parse("2026-12-31T12:00:00Z"));
        CalendarDays read = new CalendarDays(clock);
        LocalDate before = Objects.requireNonNull(read.read("5/6/27")).date();

        clock.advance(Duration.ofDays(1));

        assertThat(before).isEqualTo("1927-05-06");
        assertThat(Objects.requireNonNull(read.read("5/6/27")).date()).isEqualTo("2027-05-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "2150-12-31", "3. März 1950", "03/04/1950", "19500403", "25/12/84 10:15"})
    void takesWhatTheSharedReaderReads(String text) {
        assertThat(days.read(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1849-12-31", "2151-01-01", "18490101", "192.0.2.17", "219-09-9999", "3 March"})
    void refusesWhatNobodyWhoLivesHasToDoWith(String text) {
        assertThat(days.read(text)).isNull();
    }
}
