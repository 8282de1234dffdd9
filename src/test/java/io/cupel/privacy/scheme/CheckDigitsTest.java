package io.cupel.privacy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Check digits whose weights share no factor with the modulus find every wrong digit. */
class CheckDigitsTest {
    private static final int VALUES = 50;

    @ParameterizedTest
    @EnumSource(
            value = PiiType.class,
            names = {
                "CREDIT_CARD",
                "IBAN",
                "US_NPI",
                "US_ABA_ROUTING",
                "CA_SIN",
                "UK_NHS_NUMBER",
                "NL_BSN",
                "DE_STEUER_ID",
                "CH_AHV",
                "FR_NIR",
                "ES_NIF",
                "ES_NIE",
                "PL_PESEL",
                "NO_FNR",
                "FI_HETU",
                "SE_PERSONNUMMER",
                "AU_TFN",
                "AU_ABN",
                "IN_AADHAAR",
                "CN_RESIDENT_ID",
                "ZA_ID",
                "IMEI",
                "CL_RUT"
            })
    void findEveryWrongDigit(PiiType type) {
        Scheme scheme = Schemes.of(type).get(0);
        SplittableRandom random = new SplittableRandom(3);

        List<String> values = Stream.generate(() -> scheme.imitate(scheme.example(), random))
                .limit(VALUES)
                .toList();

        assertThat(values)
                .allSatisfy(value -> assertThat(withOneWrongDigit(value)).noneMatch(scheme::matches));
    }

    private static List<String> withOneWrongDigit(String value) {
        return IntStream.range(0, value.length())
                .filter(at -> Character.isDigit(value.charAt(at)))
                .boxed()
                .flatMap(at -> IntStream.range(0, 10)
                        .filter(digit -> digit != value.charAt(at) - '0')
                        .mapToObj(digit -> value.substring(0, at) + digit + value.substring(at + 1)))
                .toList();
    }
}
