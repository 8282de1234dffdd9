package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.calendar.DateReader;
import io.cupel.privacy.calendar.Writing;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Dates in all the writings that detection reads, made coarser and moved. */
class WrittenDatesTest {
    private final CellFunction year = generalized(Granularity.YEAR, false);
    private final CellFunction month = generalized(Granularity.MONTH, false);
    private final DateReader reader = new DateReader(() -> Writing.TODAY);

    private static CellFunction generalized(Granularity to, boolean dayFirst) {
        ActionConfig config = new ActionConfig.Generalize(to, null, null, null, null, dayFirst);
        return Keys.function(PiiType.ADMISSION_DATE, Action.GENERALIZE, config);
    }

    private static CellFunction moved(boolean dayFirst) {
        ActionConfig config = new ActionConfig.Pseudonymize(true, dayFirst);
        return Keys.function(PiiType.DATE_OF_BIRTH, Action.PSEUDONYMIZE, config);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        int first = (int) LocalDate.of(1928, 1, 1).toEpochDay();
        int last = (int) LocalDate.of(2025, 12, 31).toEpochDay();
        return Arbitraries.integers().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Writing> writings() {
        return Arbitraries.of(Writing.all());
    }

    @Property(tries = 3000)
    void theYearOfADateIsThatOfTheCalendar(@ForAll("dates") LocalDate date, @ForAll("writings") Writing writing) {
        String text = writing.write(date);

        assertThat(year.apply(text)).as(text).isEqualTo(Integer.toString(date.getYear()));
    }

    @Property(tries = 3000)
    void allDatesMoveByTheSameDaysInWhateverWriting(
            @ForAll("dates") LocalDate date, @ForAll("writings") Writing writing) {
        CellFunction move = moved(writing.dayFirst());
        LocalDate origin = LocalDate.of(2000, 1, 1);
        long days = ChronoUnit.DAYS.between(origin, LocalDate.parse(String.valueOf(move.apply(origin.toString()))));

        String result = String.valueOf(move.apply(writing.write(date)));

        LocalDate other = date.plusDays(days);
        assertThat(Objects.requireNonNull(reader.read(result, writing.dayFirst()))
                        .date())
                .isEqualTo(other);
        if (writing.isPlain()) {
            assertThat(result).isEqualTo(writing.write(other));
        }
    }

    @Test
    void theFirstNumberIsTheMonthUnlessFullStopsOrANumberAboveTwelveSayOtherwise() {
        assertThat(month.apply("03/04/1950")).isEqualTo("1950-03");
        assertThat(month.apply("03.04.1950")).isEqualTo("1950-04");
        assertThat(month.apply("13/04/1950")).isEqualTo("1950-04");
    }

    @Property
    void whereTheRuleTellsTheOrderTheMonthIsThatOfTheCalendar(
            @ForAll("dates") LocalDate date, @ForAll("writings") Writing writing) {
        CellFunction inOrder = generalized(Granularity.MONTH, writing.dayFirst());

        assertThat(inOrder.apply(writing.write(date)))
                .isEqualTo(YearMonth.from(date).toString());
    }
}
