package io.cupel.datasets.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource({
        "0, INTEGER",
        "-0, INTEGER",
        "+7, INTEGER",
        "123456789012345678, INTEGER",
        "1234567890123456789, NONE",
        "00, NONE",
        "01.5, NONE",
        "0.5, DECIMAL",
        "-.5, DECIMAL",
        "5., DECIMAL",
        "., NONE",
        "-, NONE",
        "1e5, DECIMAL",
        "1.5E-3, DECIMAL",
        "1e, NONE",
        "e5, NONE",
        "1e999, NONE",
        "1e1000, NONE",
        "'1,5', COMMA_DECIMAL",
        "'1,', NONE",
        "'1,000,000', NONE",
        "1_000, NONE",
        "NaN, NONE",
        "inf, NONE",
        "0x10, NONE",
        "1 2, NONE",
        "--1, NONE",
        "1.2.3, NONE"
    })
    void readsOnlyPlainNumbers(String text, NumberForm form) {
        assertThat(form(text)).isEqualTo(form);
    }

    @Property
    void findsEveryWholeNumberThatIsWrittenPlainly(@ForAll long number) {
        boolean fits = Math.abs(number) < 1_000_000_000_000_000_000L && number != Long.MIN_VALUE;

        assertThat(form(Long.toString(number))).isEqualTo(fits ? NumberForm.INTEGER : NumberForm.NONE);
    }

    @Property
    void acceptsNothingThatJavaWouldNotReadToo(
            @ForAll @Chars({'-', '+', '.', 'e', 'E'}) @CharRange(from = '0', to = '9') @StringLength(max = 12)
                    String text) {
        NumberForm form = form(text);

        if (form != NumberForm.NONE) {
            assertThat(Double.parseDouble(text)).isFinite();
        }
    }

    private static NumberForm form(String text) {
        return NumberForm.of(text.toCharArray(), 0, text.length());
    }
}
