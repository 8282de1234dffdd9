package io.cupel.privacy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    /** Of two digits only the last hundred years can be told. */
    private static final int FIRST_DAY = (int) LocalDate.of(1927, 1, 1).toEpochDay();

    private static final int LAST_DAY = (int) LocalDate.of(2026, 12, 31).toEpochDay();

    private final DateReader reader = new DateReader(() -> Writing.TODAY);

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(FIRST_DAY, LAST_DAY).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Writing> writings() {
        return Arbitraries.of(Writing.all());
    }

    private WrittenDate read(String text, boolean dayFirst) {
        WrittenDate read = reader.read(text, dayFirst);
        assertThat(read).as("%s is a date", text).isNotNull();
        return Objects.requireNonNull(read);
    }

    @Property(tries = 5000)
    void readsAnyDateInAnyWriting(@ForAll("dates") LocalDate date, @ForAll("writings") Writing writing) {
        String text = writing.write(date);

        WrittenDate read = read(" " + text + "\t", writing.dayFirst());

        assertThat(read.date()).as(text).isEqualTo(date);
        assertThat(read.write(date)).isEqualTo(text);
    }

    @Property(tries = 5000)
    void writesAnotherDateAlike(
            @ForAll("dates") LocalDate date,
            @ForAll("writings") Writing writing,
            @ForAll @IntRange(min = -364, max = 364) int days) {
        LocalDate other = date.plusDays(days);

        String moved = read(writing.write(date), writing.dayFirst()).write(other);

        if (writing.isPlain()) {
            assertThat(moved).isEqualTo(writing.write(other));
        }
        LocalDate again = read(moved, writing.dayFirst()).date();
        assertThat(again.getDayOfYear()).isEqualTo(other.getDayOfYear());
        assertThat((again.getYear() - other.getYear()) % (writing.hasTwoDigitsForTheYear() ? 100 : 10_000))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.03.1984|1984-03-25",
                "03/25/1984|1984-03-25",
                "25/3/84|1984-03-25",
                "5/6/26|2026-06-05",
                "5/6/27|1927-06-05",
                "25 août 1984|1984-08-25",
                "25 aout 1984|1984-08-25",
                "3. März 1950|1950-03-03",
                "3. MRZ 1950|1950-03-03",
                "3 janv. 1950|1950-01-03",
                "14 juil. 1950|1950-07-14",
                "Sept 3, 1950|1950-09-03",
                "April 4th, 2015|2015-04-04",
                "29 Feb 2000|2000-02-29",
                "0012-01-31|0012-01-31"
            })
    void readsWhatPeopleAndSystemsWrite(String text, LocalDate day) {
        assertThat(read(text, true).date()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/1950, false, 1950-03-04",
        "03/04/1950, true, 1950-04-03",
        "13/04/1950, false, 1950-04-13",
        "04/13/1950, true, 1950-04-13",
        "03.04.1950, false, 1950-04-03"
    })
    void takesTheOrderThatItIsToldWhereTheNumbersDoNotTell(String text, boolean dayFirst, LocalDate day) {
        assertThat(read(text, dayFirst).date()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "13/04/1950, DAY_FIRST",
        "04/13/1950, MONTH_FIRST",
        "03/04/1950,",
        "1950-04-13,",
        "13 April 1950,",
        "19500413,"
    })
    void saysWhetherTheNumbersTellTheOrder(String text, DateOrder order) {
        assertThat(read(text, false).evidentOrder()).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.4.1950|21.12.1950",
                "3/4/1950|12/21/1950",
                "03 April 1950|21 December 1950",
                "3rd April 1950|21st December 1950",
                "APRIL 3, 1950|DECEMBER 21, 1950",
                "3 APR 1950|21 DEC 1950",
                "3-May-1950|21-Dec-1950",
                "3. Mär. 1950|21. Dez. 1950",
                "3 avr. 1950|21 déc. 1950",
                "1950-04-03T10:15:00+02:00|1950-12-21T10:15:00+02:00",
                "Monday, April 3, 1950|Thursday, December 21, 1950",
                "Mon, 03 Apr 1950 10:15:00 GMT|Thu, 21 Dec 1950 10:15:00 GMT",
                "3rd of April 1950|21st of December 1950",
                "April the 3rd, 1950|December the 21st, 1950",
                "the 3rd of may 1950|the 21st of december 1950",
                "1er avril 1950|21 décembre 1950",
                "1º de março de 1950|21 de dezembro de 1950",
                "LUNES, 3 DE ABRIL DE 1950|JUEVES, 21 DE DICIEMBRE DE 1950",
                "segunda, 3 de abril de 1950|quinta, 21 de dezembro de 1950",
                "segunda-feira, 3 de abril de 1950|quinta-feira, 21 de dezembro de 1950",
                "Montag, den 3. April 1950|Donnerstag, den 21. Dezember 1950",
                "Mo., 03.04.1950|Do., 21.12.1950",
                "mar. 3 avr. 1950|jeu. 21 déc. 1950",
                "mandag den 3. april 1950|torsdag den 21. december 1950",
                "fredag 3 april 1950|torsdag 21 december 1950",
                "Mon 3/4/1950|Thu 12/21/1950"
            })
    void keepsTheWriting(String text, String moved) {
        assertThat(read(text, false).write(LocalDate.of(1950, 12, 21))).isEqualTo(moved);
    }

    /** Other than the number, it is a slip of the pen at most. */
    @Test
    void aWeekdayIsNotHeldAgainstTheDateButIsRightOnceItIsMoved() {
        WrittenDate friday = read("Sunday, 3 March 1950", false);

        assertThat(friday.date()).isEqualTo(LocalDate.of(1950, 3, 3));
        assertThat(friday.write(LocalDate.of(1950, 3, 4))).isEqualTo("Saturday, 4 March 1950");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-05-06 13:45:00", "2024-05-06T13:45:00.123Z", "06/05/2024 13:45", "6 May 2024 1:45 PM"})
    void noticesATimeOfDay(String text) {
        assertThat(read(text, false).hasTime()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-06", "2024-05-06 00:00:00", "2024-05-06T00:00:00Z", "06/05/2024 00:00"})
    void midnightIsNoTimeOfDay(String text) {
        assertThat(read(text, false).hasTime()).isFalse();
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
                "123456789",
                "1984-03/25",
                "1984-03-25-17",
                "25.03.",
                "25/3/184",
                "call 3 March",
                "3 March",
                "3 Marvel 1950",
                "1.10.2",
                "1984-03-25 10:15, when he was seen in the ward",
                "3 March 1950, note: ill",
                "3 of 12 of 24",
                "3 de 4 de 1950",
                "Sun 19500303",
                "MA 19840325",
                "Monday 3 1950",
                "Monday3 March 1950",
                "Mondays, 3 March 1950",
                "the 3 4",
                "den 19500303",
                "3 de Marvel de 1950",
                "3 de la marzo 1950",
                "2er mars 1950"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(reader.read(text, true)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR", "lt", "az"})
    void doesNotDependOnTheMachinesLanguage(String language) {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(read("3 APRIL 1950", false).write(LocalDate.of(1950, 7, 1)))
                    .isEqualTo("1 JULY 1950");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
