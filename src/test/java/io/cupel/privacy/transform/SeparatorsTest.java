package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeparatorsTest {
    @Test
    void areThePrintableCharactersOfAsciiThatUnicodeCountsAmongNeitherLettersNorDigits() {
        assertThat(IntStream.range(0, 0x80).filter(Separators::includes))
                .containsExactlyElementsOf(IntStream.rangeClosed(' ', '~')
                        .filter(point -> !Character.isLetterOrDigit(point))
                        .boxed()
                        .toList());
    }
}
