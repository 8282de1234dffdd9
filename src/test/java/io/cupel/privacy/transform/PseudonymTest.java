package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PseudonymTest {
    private static String twin(PolicyKeys keys, PiiType type, String value) {
        return String.valueOf(function(keys, type).apply(value));
    }

    private static CellFunction function(PolicyKeys keys, PiiType type) {
        ActionConfig config = new ActionConfig.Pseudonymize(null, null);
        return Keys.transforms(keys).of(new TypeRule(type, Action.PSEUDONYMIZE, config));
    }

    private static String twin(PiiType type, String value) {
        return twin(Keys.ONE, type, value);
    }

    @ParameterizedTest
    @EnumSource(value = PiiType.class, mode = EnumSource.Mode.EXCLUDE, names = "FREE_TEXT")
    void isTheSameForTheSameValueAndAnotherUnderAnotherKey(PiiType type) {
        String value = "Zq-4917 88213";

        assertThat(twin(type, "  " + value)).isEqualTo(twin(type, value));
        assertThat(twin(type, value)).isNotEqualTo(value);
        if (Vocabulary.of(type).isEmpty()) {
            assertThat(twin(type, value)).isNotEqualTo(twin(Keys.OTHER, type, value));
        }
    }

    @Test
    void drawsTheSameNumberInEveryLayout() {
        String dashed = twin(PiiType.NATIONAL_ID, "123-45-6789");

        assertThat(dashed).matches("[1-9]\\d{2}-\\d{2}-\\d{4}");
        assertThat(twin(PiiType.NATIONAL_ID, "123456789")).isEqualTo(dashed.replace("-", ""));
        assertThat(twin(PiiType.TAX_ID, "123456789")).isEqualTo(dashed.replace("-", ""));
    }

    @Test
    void drawsTelephonesThatNobodyHas() {
        assertThat(twin(PiiType.PHONE_NUMBER, "(415) 867-5309")).matches("\\(415\\) 555-01\\d\\d");
        assertThat(twin(PiiType.PHONE_NUMBER, "+1 415 867 5309 x22")).matches("\\+1 415 555 01\\d\\d x\\d\\d");
        assertThat(twin(PiiType.FAX_NUMBER, "+49 30 1234567"))
                .isEqualTo(twin(PiiType.PHONE_NUMBER, "+49301234567").replaceFirst("(...)(..)(.*)", "$1 $2 $3"));
    }

    @ParameterizedTest
    @CsvSource({
        "020 7478 7426, 020 7946 0\\d{3}",
        "+44 20 7946 0018, \\+44 20 7946 0\\d{3}",
        "+44 (0)161 234 5678, \\+44 \\(0\\)161 496 0\\d{3}",
        "01865 123456, 01632 960\\d{3}",
        "07912 345678, 07700 900\\d{3}",
        "+44 7912 345678, \\+44 7700 900\\d{3}",
        "+33 6 36 15 20 46, \\+33 6 39 98 \\d\\d \\d\\d",
        "01 42 68 53 00, 01 99 00 \\d\\d \\d\\d",
        "04.91.55.12.34, 04\\.65\\.71\\.\\d\\d\\.\\d\\d",
        "0033 5 61 22 33 44, 0033 5 36 49 \\d\\d \\d\\d",
        "0171 7479698, 0171 39200\\d\\d",
        "+49 171 7479698, \\+49 171 39200\\d\\d",
        "030/5648430, 030/23125\\d\\d",
        "+49 89 12345678, \\+49 89 99998\\d{3}",
        "+61 2 9876 5432, \\+61 2 (5550|7010) \\d{4}",
        "+61 412 345 678, \\+61 491 570 (006|110|15[6-9])",
        "+353 87 123 4567, \\+353 20 91\\d \\d{4}",
        "+46 70 123 45 67, \\+46 70 174 06 [1-9]\\d",
        "08-123 45 67, 08-\\d{3} \\d\\d \\d\\d",
        "+39 06 1234 5678, \\+39 0\\d \\d{4} \\d{4}"
    })
    void takesTelephonesFromTheRangesOfTheirCountry(String number, String expected) {
        assertThat(twin(PiiType.PHONE_NUMBER, number)).matches(expected).isNotEqualTo(number);
    }

    @Test
    void aTelephoneHasOneDoubleHoweverItIsWritten() {
        String twin = twin(PiiType.PHONE_NUMBER, "02079460018");

        assertThat(twin(PiiType.PHONE_NUMBER, "020 7946 0018").replace(" ", "")).isEqualTo(twin);
        assertThat(twin(PiiType.PHONE_NUMBER, "(020) 7946-0018").replaceAll("[^0-9]", ""))
                .isEqualTo(twin);
    }

    @Test
    void drawsAddressesOfReservedNetworks() {
        assertThat(twin(PiiType.IP_ADDRESS, "8.8.4.4")).matches("198\\.1[89]\\.\\d{1,3}\\.\\d{1,3}");
        assertThat(twin(PiiType.IP_ADDRESS, "2606:4700::1")).startsWith("2001:db8:");
        assertThat(twin(PiiType.MAC_ADDRESS, "A4-83-E7-12-34-56")).matches("02(-[0-9A-F]{2}){5}");
        assertThat(twin(PiiType.URL, "https://ann.example.net/me")).matches("https://example\\.com/[0-9a-f]{8}");
    }

    @Test
    void movesAllDatesAlikeInTheirOwnWriting() {
        long days = days("1985-03-07", twin(PiiType.DATE_OF_BIRTH, "1985-03-07"));

        assertThat(days("2001-12-31", twin(PiiType.ADMISSION_DATE, "2001-12-31")))
                .isEqualTo(days);
        assertThat(days).isNotZero().isBetween(-364L, 364L);
        LocalDate moved = LocalDate.of(1985, 3, 7).plusDays(days);
        assertThat(twin(PiiType.DATE_OF_BIRTH, "07.03.1985 10:00"))
                .isEqualTo(
                        "%02d.%02d.%d 10:00".formatted(moved.getDayOfMonth(), moved.getMonthValue(), moved.getYear()));
    }

    @Test
    void movesEachDateByItselfWhenAsked() {
        CellFunction shift =
                Keys.function(PiiType.DATE_OF_BIRTH, Action.PSEUDONYMIZE, new ActionConfig.Pseudonymize(false, null));

        assertThat(days("1985-03-07", shift.apply("1985-03-07")))
                .isNotEqualTo(days("1985-03-08", shift.apply("1985-03-08")));
        assertThat(shift.apply("19850307"))
                .isEqualTo(String.valueOf(shift.apply("1985-03-07")).replace("-", ""));
    }

    @Test
    void staysNearAQuantity() {
        assertThat(Integer.parseInt(twin(PiiType.AGE, "40"))).isBetween(36, 44).isNotEqualTo(40);
        assertThat(twin(PiiType.INCOME, "52000.50")).matches("\\d+\\.\\d{2}");
        assertThat(twin(PiiType.INCOME, "1e-999999999")).isNotEqualTo("1e-999999999");
    }

    private static long days(String from, @Nullable String to) {
        return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(String.valueOf(to)));
    }
}
