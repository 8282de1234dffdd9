package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(twin(PiiType.PHONE_NUMBER, "(415) 867-5309")).matches("\\([2-9]\\d\\d\\) 555-01\\d\\d");
        assertThat(twin(PiiType.PHONE_NUMBER, "+1 415 867 5309")).matches("\\+1 [2-9]\\d\\d 555 01\\d\\d");
        assertThat(twin(PiiType.PHONE_NUMBER, "+44 7912 345678")).matches("\\+44 7700 900\\d{3}");
        assertThat(twin(PiiType.PHONE_NUMBER, "+49 30 1234567")).matches("\\+49 \\d\\d \\d{7}");
        assertThat(twin(PiiType.FAX_NUMBER, "+49 30 1234567"))
                .isEqualTo(twin(PiiType.PHONE_NUMBER, "+49301234567").replaceFirst("(...)(..)(.*)", "$1 $2 $3"));
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
