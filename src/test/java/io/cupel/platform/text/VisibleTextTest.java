package io.cupel.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00a0",
                "\u2003",
                "\u2007",
                "\u202f",
                "\u3000",
                "\u200b",
                "\ufeff",
                "\u2060",
                "\u00ad",
                "\u200e",
                "\u3164",
                "\u2800",
                "\u0085",
                "\u2028",
                " \u00a0\u200b\u2003 "
            })
    void whatNobodySeesIsBlank(String text) {
        assertThat(VisibleText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00a0a", "-", "\u4e16", "\ud83d\ude00", "\u0640", "a\u200b"})
    void whatSomebodySeesIsNot(String text) {
        assertThat(VisibleText.isBlank(text)).isFalse();
    }

    @Test
    void spacesOfAnyKindAreTakenFromTheEndsOnly() {
        assertThat(VisibleText.strip("\u00a0 Ann\u00a0Lee\u2003\n")).isEqualTo("Ann\u00a0Lee");
        assertThat(VisibleText.strip("Ann")).isEqualTo("Ann");
        assertThat(VisibleText.strip(" \u00a0")).isEmpty();
    }

    /** The flag of England ends in formats that tell which flag it is. */
    @Test
    void formatsThatBelongToACharacterStay() {
        String england = "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f";

        assertThat(VisibleText.strip(england + " ")).isEqualTo(england);
    }
}
