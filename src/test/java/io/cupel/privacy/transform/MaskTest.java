package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaskTest {
    private static @Nullable String masked(
            PiiType type, @Nullable Integer first, @Nullable Integer last, String value) {
        return Keys.function(type, Action.MASK, new ActionConfig.Mask(first, last, null, null))
                .apply(value);
    }

    @Test
    void hidesLettersAndDigitsAndKeepsTheLayout() {
        assertThat(masked(PiiType.SSN, null, null, "123-45-6789")).isEqualTo("***-**-****");
        assertThat(masked(PiiType.EMAIL, 1, null, "ann@example.com")).isEqualTo("a**@*******.***");
        assertThat(masked(PiiType.NAME, 1, 1, "José Müller")).isEqualTo("J*** *****r");
    }

    @Test
    void showsTheLastFourDigitsOfACardUnlessTold() {
        assertThat(masked(PiiType.CREDIT_CARD, null, null, "4111 1111 1111 1234"))
                .isEqualTo("**** **** **** 1234");
        assertThat(masked(PiiType.CREDIT_CARD, null, 0, "4111 1111 1111 1234")).isEqualTo("**** **** **** ****");
    }

    @Test
    void hidesAValueWholeThatWouldBeShownWhole() {
        assertThat(masked(PiiType.SSN, 2, 2, "1234")).isEqualTo("****");
        assertThat(masked(PiiType.SSN, 2, 2, "12345")).isEqualTo("12*45");
    }

    @Test
    void hidesWhatIsNeitherLetterNorSeparator() {
        assertThat(masked(PiiType.USERNAME, null, null, "😀a_b")).isEqualTo("**_*");
        assertThat(masked(PiiType.PASSWORD, null, null, "a,b!")).isEqualTo("****");
        assertThat(masked(PiiType.USERNAME, null, null, "-.-")).isEqualTo("***");
    }

    @Test
    void usesTheCharacterOfTheRule() {
        CellFunction mask = Keys.function(PiiType.SSN, Action.MASK, new ActionConfig.Mask(null, 4, "#", false));

        assertThat(mask.apply("123-45-6789")).isEqualTo("#######6789");
    }

    @Property
    void alwaysHidesSomethingAndKeepsTheNumberOfCharacters(
            @ForAll String value, @ForAll @IntRange(max = 6) int first, @ForAll @IntRange(max = 6) int last) {
        String masked = new Mask(first, last, '*', true).apply(value);

        assertThat(masked.codePointCount(0, masked.length())).isEqualTo(value.codePointCount(0, value.length()));
        assertThat(masked.isEmpty() || masked.contains("*")).isTrue();
    }
}
