package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.detect.CalendarDays.Day;
import io.cupel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

        assertThat(before).isEqualTo("1927-06-05");
        assertThat(Objects.requireNonNull(read.read("5/6/27")).date()).isEqualTo("2027-06-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984-03-25|1984-03-25",
                "1984/03/25|1984-03-25",
                "25.03.1984|1984-03-25",
                "25. 3. 1984|1984-03-25",
                "03/25/1984|1984-03-25",
                "25/3/84|1984-03-25",
                "5/6/26|2026-06-05",
                "5/6/27|1927-06-05",
                "19840325|1984-03-25",
                "25 March 1984|1984-03-25",
                "March 25, 1984|1984-03-25",
                "25-Mar-1984|1984-03-25",
                "25 août 1984|1984-08-25",
                "25. Dezember 1984|1984-12-25",
                "April 4th, 2015|2015-04-04",
                "1984-03-25T00:00:00Z|1984-03-25"
            })
    void readsWhatPeopleAndSystemsWrite(String text, LocalDate day) {
        assertThat(days.read(text)).isEqualTo(new Day(day, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-06 13:45:00", "2024-05-06T13:45:00.123Z", "06/05/2024 13:45"})
    void noticesATimeOfDay(String text) {
        assertThat(Objects.requireNonNull(days.read(text)).hasTime()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1984",
                "1984-13-45",
                "2023-02-30",
                "192.0.2.17",
                "219-09-9999",
                "12-3456789",
                "20249999",
                "1984-03/25",
                "1984-03-25-17",
                "call 3 March",
                "3 March",
                "1.10.2"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(days.read(text)).isNull();
    }
}
