package io.cupel.privacy.transform;

import static io.cupel.privacy.transform.Granularity.COUNTRY;
import static io.cupel.privacy.transform.Granularity.DECADE;
import static io.cupel.privacy.transform.Granularity.DOMAIN;
import static io.cupel.privacy.transform.Granularity.INITIALS;
import static io.cupel.privacy.transform.Granularity.MONTH;
import static io.cupel.privacy.transform.Granularity.PREFIX;
import static io.cupel.privacy.transform.Granularity.QUARTER;
import static io.cupel.privacy.transform.Granularity.RANGE;
import static io.cupel.privacy.transform.Granularity.ROUND;
import static io.cupel.privacy.transform.Granularity.SUBNET;
import static io.cupel.privacy.transform.Granularity.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneralizationTest {
    private static @Nullable String coarse(
            PiiType type, @Nullable Granularity to, @Nullable Integer width, String value) {
        ActionConfig config = new ActionConfig.Generalize(to, width, null, null, null, null);
        return Keys.function(type, Action.GENERALIZE, config).apply(value);
    }

    private static @Nullable String coarse(PiiType type, @Nullable Granularity to, String value) {
        return coarse(type, to, null, value);
    }

    @Test
    void makesDatesCoarser() {
        assertThat(coarse(PiiType.ADMISSION_DATE, null, "1985-03-07")).isEqualTo("1985");
        assertThat(coarse(PiiType.ADMISSION_DATE, MONTH, "1985-03-07 10:15:00")).isEqualTo("1985-03");
        assertThat(coarse(PiiType.ADMISSION_DATE, QUARTER, "07.03.1985")).isEqualTo("1985-Q1");
        assertThat(coarse(PiiType.ADMISSION_DATE, DECADE, "3/7/1985")).isEqualTo("1980s");
        assertThat(coarse(PiiType.ADMISSION_DATE, YEAR, "unknown")).isEqualTo("*");
    }

    @Test
    void doesNotSayWhichYearSomebodyOver89WasBornIn() {
        assertThat(coarse(PiiType.DATE_OF_BIRTH, YEAR, "1937-06-01")).isEqualTo("1937");
        assertThat(coarse(PiiType.DATE_OF_BIRTH, YEAR, "1936-06-01")).isEqualTo("1936 or earlier");
        assertThat(coarse(PiiType.DATE_OF_DEATH, YEAR, "1936-06-01")).isEqualTo("1936");
    }

    /** Classes of a table are cut between neighbours in the order of the texts. */
    @ParameterizedTest
    @EnumSource(
            value = Granularity.class,
            names = {"YEAR", "QUARTER", "MONTH"})
    void theTextsOfCoarserDatesSortAsTheDatesDo(Granularity to) {
        List<String> inTime = Stream.of(
                        "1899-05-01", "1936-12-31", "1937-01-01", "1950-06-30", "1999-12-01", "2000-01-01")
                .map(date -> String.valueOf(coarse(PiiType.DATE_OF_BIRTH, to, date)))
                .toList();

        assertThat(inTime).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"34, 30-39", "89, 80-89", "90, 90+", "104, 90+", "0, 0-9", "seven, *"})
    void putsAgesIntoBands(String age, String band) {
        assertThat(coarse(PiiType.AGE, null, age)).isEqualTo(band);
    }

    @Test
    void keepsTheLastBandOfAgesBelowNinety() {
        assertThat(coarse(PiiType.AGE, RANGE, 7, "86")).isEqualTo("84-89");
        assertThat(coarse(PiiType.AGE, RANGE, 1, "42")).isEqualTo("42");
    }

    @Test
    void putsNumbersIntoRanges() {
        assertThat(coarse(PiiType.INCOME, RANGE, 1000, "12345.67")).isEqualTo("12000-12999");
        assertThat(coarse(PiiType.INCOME, RANGE, 1000, "-1")).isEqualTo("-1000 to -1");
        assertThat(coarse(PiiType.INCOME, null, "1e3")).isEqualTo("0-9999");
        assertThat(coarse(PiiType.INCOME, null, "1e999999999")).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource({
        "10027, 100",
        "10027-1234, 100",
        "03601, 000",
        "2139, 021",
        "20301, 000",
        "SW1A 1AA, SW1A",
        "K1A 0B1, K1A",
        "75008, 750",
        "1010 AB, 10*****"
    })
    void givesTheAreaOfAPostalCode(String code, String area) {
        assertThat(coarse(PiiType.POSTAL_CODE, null, code)).isEqualTo(area);
    }

    @Test
    void readsCoarserFormsOffTheValue() {
        assertThat(coarse(PiiType.EMAIL, DOMAIN, "Ann@Example.COM")).isEqualTo("example.com");
        assertThat(coarse(PiiType.URL, DOMAIN, "https://ann:pw@www.example.org:8080/me?x=1"))
                .isEqualTo("www.example.org");
        assertThat(coarse(PiiType.IP_ADDRESS, SUBNET, "203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(coarse(PiiType.IP_ADDRESS, SUBNET, "2001:db8:7:1::5")).isEqualTo("2001:db8:7::/48");
        assertThat(coarse(PiiType.LAT_LONG, ROUND, "52.52437, 13.41053")).isEqualTo("52.5, 13.4");
        assertThat(coarse(PiiType.NAME, INITIALS, "Ann Mary Lee")).isEqualTo("A. M. L.");
        assertThat(coarse(PiiType.IBAN, COUNTRY, "de89 3704 0044")).isEqualTo("DE");
        assertThat(coarse(PiiType.SWIFT_BIC, COUNTRY, "DEUTDEFF500")).isEqualTo("DE");
    }

    @Test
    void showsNoShortValueWhole() {
        assertThat(coarse(PiiType.CITY, PREFIX, "Ulm")).isEqualTo("***");
        assertThat(coarse(PiiType.CITY, PREFIX, "Berlin")).isEqualTo("Ber***");
        assertThat(coarse(PiiType.ICD10_CODE, PREFIX, "E11")).isEqualTo("E11");
    }

    @Test
    void namesTheGroupsOfTheRule() {
        ActionConfig config = new ActionConfig.Generalize(
                Granularity.HIERARCHY, null, null, Map.of("Nurse", "Health", "Teacher", "Education"), "Other", null);
        CellFunction groups = Keys.function(PiiType.OCCUPATION, Action.GENERALIZE, config);

        assertThat(groups.apply(" nurse")).isEqualTo("Health");
        assertThat(groups.apply("Pilot")).isEqualTo("Other");
    }
}
