package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.PiiType;
import io.cupel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiiDetectorTest {
    private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");
    private static final PiiDetector DETECTOR = new PiiDetector(new TestClock(TODAY));
    private static final List<String> GIVEN =
            List.of("Anna", "James", "Maria", "Pierre", "Sofia", "Lukas", "Emma", "Giulia", "Carlos", "Ingrid");
    private static final List<String> TOWNS =
            List.of("Berlin", "Lyon", "Leeds", "Chicago", "Madrid", "Porto", "Milan", "Vienna", "Oslo", "Toronto");

    private final Random random = new Random(7);

    @Test
    void knowsSocialSecurityNumbersByTheirLayoutUnderAnyHeader() {
        assertThat(type(column(
                        "c7", any -> "%03d-%02d-%04d".formatted(100 + number(500), 1 + number(98), 1 + number(9998)))))
                .isEqualTo(PiiType.SSN);
    }

    @Test
    void doesNotTakeAnyNineDigitsForAnIdentifier() {
        assertThat(finding(column("c7", any -> "" + (100_000_000 + number(899_999_999))))
                        .isPersonal())
                .isFalse();
        assertThat(finding(column("c7", at -> "" + (219_000_000 + at))).isPersonal())
                .isFalse();
    }

    @Test
    void tellsWhetherDaysStandBeforeMonths() {
        assertThat(births("dd/MM/uuuu").dayFirst()).isTrue();
        assertThat(births("MM/dd/uuuu").dayFirst()).isFalse();
        assertThat(births("uuuu-MM-dd").dayFirst()).isNull();
    }

    private Finding births(String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        return finding(
                column("dob", any -> format.format(LocalDate.of(1950, 1, 1).plusDays(number(18_000)))));
    }

    @Test
    void believesAHeaderWhereTheValuesAgree() {
        Finding finding = finding(column("age", any -> "" + (18 + number(70))));

        assertThat(finding.type()).contains(PiiType.AGE);
        assertThat(winner(finding).evidence()).extracting(Evidence::kind).contains(EvidenceKind.HEADER);
    }

    @Test
    void knowsTelephoneNumbersOfPlainDigitsByTheirHeader() {
        assertThat(type(column("phone", any -> "415" + (2_000_000 + number(7_999_999)))))
                .isEqualTo(PiiType.PHONE_NUMBER);
        assertThat(type(column("mobile", any -> "07" + (400_000_000 + number(99_999_999)))))
                .isEqualTo(PiiType.PHONE_NUMBER);
        assertThat(type(column("telephone", any -> "0171" + (1_000_000 + number(8_999_999)))))
                .isEqualTo(PiiType.PHONE_NUMBER);
        assertThat(finding(column("c7", any -> "415" + (2_000_000 + number(7_999_999))))
                        .isPersonal())
                .isFalse();
    }

    @Test
    void knowsPostalCodesThatHaveLostTheirZeros() {
        assertThat(type(column("zip", any -> "" + (1_001 + number(98_000))))).isEqualTo(PiiType.POSTAL_CODE);
        assertThat(finding(column("visits", any -> "" + (1_001 + number(98_000))))
                        .isPersonal())
                .isFalse();
    }

    @Test
    void doesNotBelieveAHeaderThatTheValuesContradict() {
        assertThat(finding(column("email", at -> "item " + at)).isPersonal()).isFalse();
        assertThat(finding(column("ssn", at -> List.of("red", "blue", "green").get(at % 3)))
                        .isPersonal())
                .isFalse();
        assertThat(finding(column("phone", at -> "2024-05-%02d".formatted(1 + at % 28)))
                        .type())
                .isNotEqualTo(Optional.of(PiiType.PHONE_NUMBER));
    }

    @Test
    void letsValuesThatSpeakWinAgainstAnotherHeader() {
        assertThat(type(column("phone", at -> "user" + at + "@example.org"))).isEqualTo(PiiType.EMAIL);
    }

    @Test
    void tellsBirthdaysByLifetimesAndNotWhatABusinessRecords() {
        LocalDate today = LocalDate.ofInstant(TODAY, ZoneOffset.UTC);

        assertThat(type(column(
                        "d1", any -> today.minusDays(6_000 + number(24_000)).toString())))
                .isEqualTo(PiiType.DATE_OF_BIRTH);
        assertThat(finding(column("d2", any -> today.minusDays(number(900)).toString()))
                        .isPersonal())
                .isFalse();
    }

    @Test
    void takesNoVersionsForBirthdays() {
        assertThat(finding(column("n5", any -> 1 + number(9) + "." + number(21) + "." + number(100)))
                        .isPersonal())
                .isFalse();
        assertThat(type(column("n6", any -> "%d.%d.%02d".formatted(1 + number(28), 1 + number(12), 40 + number(50)))))
                .isEqualTo(PiiType.DATE_OF_BIRTH);
    }

    @ParameterizedTest
    @CsvSource({
        "住所, 東京都港区芝公園4-2-8",
        "c1, 大阪府大阪市北区梅田三丁目",
        "地址, 北京市朝阳区建国路88号",
        "c1, 上海市浦东新区世纪大道100号",
        "주소, 서울특별시 강남구 테헤란로 152"
    })
    void knowsAddressesOfEastAsia(String header, String address) {
        PiiType type = type(column(header, at -> address + at));

        assertThat(type).isIn(PiiType.FULL_ADDRESS, PiiType.STREET_ADDRESS);
    }

    @Test
    void asksTheClockWithEveryTable() {
        TestClock clock = new TestClock(Instant.parse("1980-01-01T00:00:00Z"));
        PiiDetector detector = new PiiDetector(clock);
        List<ColumnSample> births = List.of(column(
                "d1", any -> LocalDate.of(1946, 1, 1).plusDays(number(20_000)).toString()));

        assertThat(detector.detect(births).get(0).isPersonal())
                .as("many are yet to come")
                .isFalse();
        clock.advance(Duration.ofDays(40 * 365));
        assertThat(detector.detect(births).get(0).type()).contains(PiiType.DATE_OF_BIRTH);
    }

    @Test
    void takesFiveDigitsForAPostalCodeOnlyBesideATown() {
        ColumnSample digits = column("c2", any -> "%05d".formatted(10_000 + number(80_000)));
        ColumnSample towns = column("c1", at -> TOWNS.get(at % TOWNS.size()));

        assertThat(finding(digits).isPersonal()).isFalse();
        assertThat(DETECTOR.detect(List.of(towns, digits)).get(1).type()).contains(PiiType.POSTAL_CODE);
    }

    @Test
    void knowsAUserNameByTheMailAddressBeside() {
        ColumnSample mail = column("c1", at -> name(at) + "@example.org");
        ColumnSample login = column("c2", this::name);

        assertThat(DETECTOR.detect(List.of(mail, login)).get(1).type()).contains(PiiType.USERNAME);
        assertThat(finding(login).isPersonal()).isFalse();
    }

    @Test
    void saysNothingAboutAColumnWithoutValues() {
        Finding finding = finding(ColumnSample.of("email", Collections.nCopies(20, null)));

        assertThat(finding.isPersonal()).isFalse();
        assertThat(finding.runnersUp()).isEmpty();
    }

    @Test
    void explainsItselfWithoutTellingAnyValue() {
        List<String> values =
                IntStream.range(0, 60).mapToObj(at -> name(at) + "@example.org").toList();

        Finding finding = finding(ColumnSample.of("mail", values));

        assertThat(winner(finding).evidence())
                .isNotEmpty()
                .allSatisfy(evidence ->
                        assertThat(values).noneMatch(value -> evidence.text().contains(value)));
        assertThat(winner(finding).confidence()).isBetween(0.9, 1.0);
        assertThat(winner(finding).matchingShare()).isEqualTo(1.0);
    }

    @Test
    void findsOneDirtyColumnAmongDirtyValues() {
        assertThat(type(column("x", at -> at % 10 == 0 ? "n/a" : at % 13 == 0 ? "?" : "192.0.2." + number(250))))
                .isEqualTo(PiiType.IP_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EEEE, MMMM d, uuuu|en",
                "EEEE, d. MMMM uuuu|de",
                "EEEE d MMMM uuuu|fr",
                "d 'de' MMMM 'de' uuuu|es",
                "EEEE, d 'de' MMMM 'de' uuuu|pt",
                "EEEE 'den' d. MMMM uuuu|da"
            })
    void knowsBirthsThatAreWrittenOutFromOtherDays(String pattern, String language) {
        DateTimeFormatter writing = DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));

        assertThat(type(column(
                        "c7",
                        at -> LocalDate.of(1935, 1, 1).plusDays(number(25_000)).format(writing))))
                .isEqualTo(PiiType.DATE_OF_BIRTH);
        assertThat(finding(column(
                                "c7",
                                at -> LocalDate.of(2025, 1, 1)
                                        .plusDays(number(300))
                                        .format(writing)))
                        .isPersonal())
                .isFalse();
    }

    @Test
    void isTheSameForTheSameSample() {
        List<ColumnSample> samples =
                new ArrayList<>(Table.read("pii_sample.csv", ',').samples());

        assertThat(DETECTOR.detect(samples)).isEqualTo(DETECTOR.detect(samples));
    }

    private String name(int at) {
        return GIVEN.get(at % GIVEN.size()).toLowerCase(Locale.ROOT) + at;
    }

    private int number(int below) {
        return random.nextInt(below);
    }

    private static ColumnSample column(String header, IntFunction<String> cell) {
        return ColumnSample.of(header, IntStream.range(0, 200).mapToObj(cell).toList());
    }

    private static Finding finding(ColumnSample sample) {
        return DETECTOR.detect(List.of(sample)).get(0);
    }

    private static Candidate winner(Finding finding) {
        return Objects.requireNonNull(finding.winner());
    }

    private static PiiType type(ColumnSample sample) {
        return finding(sample).type().orElseThrow();
    }
}
