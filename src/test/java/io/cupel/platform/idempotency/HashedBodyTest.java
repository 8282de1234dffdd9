package io.cupel.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class HashedBodyTest {
    @Test
    void theHashIsOfTheWholeBodyHoweverMuchWasRead() throws IOException {
        HashedBody partlyRead = body("the whole body", "");
        partlyRead.readNBytes(3);
        partlyRead.close();

        assertThat(partlyRead.hash())
                .isEqualTo(body("the whole body", "").hash())
                .isNotEqualTo(body("the", "").hash());
    }

    @Test
    void theSameFormWithAnotherBoundaryIsTheSame() throws IOException {
        byte[] first = body("--abc\r\nname: x\r\n--abc--", "abc").hash();

        assertThat(body("--zzzzz\r\nname: x\r\n--zzzzz--", "zzzzz").hash()).isEqualTo(first);
        assertThat(body("--abc\r\nname: y\r\n--abc--", "abc").hash()).isNotEqualTo(first);
    }

    @Test
    void passesTheBodyOnUnchanged() throws IOException {
        assertThat(body("--abc--", "abc").readAllBytes()).isEqualTo("--abc--".getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void leavesOutWhatAPlainReplacementLeavesOut(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 40) String text,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 4) String word)
            throws IOException {
        assertThat(body(text, word).hash())
                .isEqualTo(body(text.replace(word, ""), "").hash());
    }

    private static HashedBody body(String text, String leftOut) {
        return new HashedBody(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), leftOut);
    }
}
