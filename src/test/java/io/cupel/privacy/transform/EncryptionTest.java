package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.PiiType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptionTest {
    private static final Encryption NUMBERS = new Encryption(PiiType.NATIONAL_ID, Keys.ONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123-45-6789",
                "1234567",
                "A1234567",
                "ann.lee@example.com",
                "José Müller-Łukasz",
                "Мария Иванова",
                "王小明李四",
                "김철수박영희",
                "00000000",
                "~token-like",
                "12",
                "",
                "-",
                "😀 smile",
                "a\tb",
                "e\u0301te\u0301te\u0301"
            })
    void givesBackWhatItTook(String value) {
        assertThat(NUMBERS.reveal(NUMBERS.apply(value))).contains(value);
    }

    @Test
    void keepsTheLayout() {
        assertThat(NUMBERS.apply("123-45-6789")).matches("\\d{3}-\\d{2}-\\d{4}").isNotEqualTo("123-45-6789");
        assertThat(NUMBERS.apply("Ab 12345")).matches("[A-Z][a-z] \\d{5}");
    }

    @Test
    void makesATokenOfAValueWithTooFewFellows() {
        assertThat(NUMBERS.apply("12345")).startsWith("~").doesNotContain("12345");
        assertThat(NUMBERS.apply("123456")).matches("\\d{6}");
    }

    @Test
    void givesEqualValuesOfDifferentKindsDifferentFaces() {
        assertThat(new Encryption(PiiType.SSN, Keys.ONE).apply("123-45-6789"))
                .isNotEqualTo(NUMBERS.apply("123-45-6789"));
    }

    @Test
    void revealsNoTokenToAWrongKeyAndNoOtherTokenEither() {
        String token = NUMBERS.apply("12345");

        assertThat(new Encryption(PiiType.NATIONAL_ID, Keys.OTHER).reveal(token))
                .isEmpty();
        assertThat(new Encryption(PiiType.SSN, Keys.ONE).reveal(token)).isEmpty();
        assertThat(NUMBERS.reveal(token.substring(0, token.length() - 4) + "AAAA"))
                .isEmpty();
        assertThat(NUMBERS.reveal("~?")).isEmpty();
        assertThat(NUMBERS.reveal("77")).isEmpty();
    }

    @Test
    void givesAWrongKeyAnotherValue() {
        assertThat(new Encryption(PiiType.NATIONAL_ID, Keys.OTHER).reveal(NUMBERS.apply("123-45-6789")))
                .get()
                .isNotEqualTo("123-45-6789");
    }

    @Property
    void isItsOwnInverse(@ForAll @StringLength(max = 40) String text) {
        String value = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(NUMBERS.reveal(NUMBERS.apply(value))).contains(value);
    }

    @Property(tries = 200)
    void enciphersAColumnAsItDoesEachCell(@ForAll("columns") List<@Nullable String> values) {
        @Nullable String[] cells = values.toArray(new @Nullable String[0]);

        NUMBERS.applyToAll(cells);

        assertThat(cells)
                .containsExactlyElementsOf(values.stream()
                        .map(value -> value == null ? null : NUMBERS.apply(value))
                        .toList());
    }

    /** Short and long, so that tokens and ciphers of each width come beside each other. */
    @Provide
    Arbitrary<List<@Nullable String>> columns() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().numeric().ofMaxLength(40),
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .withChars('-', ' ', 'é')
                                .ofMaxLength(60))
                .injectNull(0.1)
                .list()
                .ofMaxSize(60);
    }

    /** The samples of NIST for SP 800-38G, FF1: number, key, tweak, plain text and cipher text in the given radix. */
    @Test
    void standsOnACipherThatPassesTheSamplesOfNist() {
        String aes128 = "2B7E151628AED2A6ABF7158809CF4F3C";
        String aes192 = aes128 + "EF4359D8D580AA4F";
        String aes256 = aes192 + "7F036D6F04FC6A94";

        assertThat(ff1(aes128, "", 10, "0123456789")).isEqualTo("2433477484");
        assertThat(ff1(aes128, "39383736353433323130", 10, "0123456789")).isEqualTo("6124200773");
        assertThat(ff1(aes128, "3737373770717273373737", 36, "0123456789abcdefghi"))
                .isEqualTo("a9tv40mll9kdu509eum");
        assertThat(ff1(aes192, "", 10, "0123456789")).isEqualTo("2830668132");
        assertThat(ff1(aes192, "39383736353433323130", 10, "0123456789")).isEqualTo("2496655549");
        assertThat(ff1(aes192, "3737373770717273373737", 36, "0123456789abcdefghi"))
                .isEqualTo("xbj3kv35jrawxv32ysr");
        assertThat(ff1(aes256, "", 10, "0123456789")).isEqualTo("6657667009");
        assertThat(ff1(aes256, "39383736353433323130", 10, "0123456789")).isEqualTo("1001623463");
        assertThat(ff1(aes256, "3737373770717273373737", 36, "0123456789abcdefghi"))
                .isEqualTo("xs8a0azh2avyalyzuwd");
    }

    private static String ff1(String key, String tweak, int radix, String plain) {
        FPEFF1Engine engine = new FPEFF1Engine();
        engine.init(
                true,
                new FPEParameters(
                        new KeyParameter(HexFormat.of().parseHex(key)),
                        radix,
                        HexFormat.of().parseHex(tweak)));
        byte[] digits = new byte[plain.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) Character.digit(plain.charAt(i), radix);
        }
        engine.processBlock(digits, 0, digits.length, digits, 0);
        StringBuilder text = new StringBuilder();
        for (byte digit : digits) {
            text.append(Character.forDigit(digit, radix));
        }
        return text.toString();
    }
}
