package io.cupel.privacy.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.PiiType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleMaskTest {
    @ParameterizedTest
    @CsvSource({
        "ann.lee@example.org, ***.***@*******.***",
        "+1 (901) 495-1329,   +* (***) ***-****",
        "09:30 03/23/1967,    **:** **/**/****",
        "Zoë O'Hara 𝟙,       *** ****** *"
    })
    void showsHowAValueIsLaidOut(String value, String hidden) {
        assertThat(SampleMask.hide(value, null)).isEqualTo(hidden);
    }

    @Test
    void aMarkThatLaysNothingOutMayBeTheValueItself() {
        assertThat(SampleMask.hide("!#$%^&*~?_=é€", null)).isEqualTo("*************");
    }

    @Test
    void aSecretHasNoLayout() {
        assertThat(SampleMask.hide("a-b/c.(@)\n:+ 1", PiiType.PASSWORD)).isEqualTo("**************");
        assertThat(SampleMask.hide("4111-1111", PiiType.CREDIT_CARD)).isEqualTo("****-****");
    }

    @Test
    void aLongValueIsCut() {
        assertThat(SampleMask.hide("x".repeat(41), null)).isEqualTo("*".repeat(40) + "…");
    }
}
