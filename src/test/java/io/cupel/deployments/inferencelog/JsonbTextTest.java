package io.cupel.deployments.inferencelog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonbTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"b\":[true,null,-1.5]}",
                "{ \"a\" :\n\t1 }",
                "[{\"a\":\"e1e9\"}]",
                "{\"a\":\"ünïcode 😀\"}",
                "{\"a\":1.5e-7,\"b\":1E400}",
                "{\"a\":\"line\\nbreak \\\"quoted\\\"\"}"
            })
    void keepsWhatPostgresTakes(String json) {
        assertThat(kept(json)).isEqualTo(json);
    }

    @Test
    void replacesWhatPostgresCannotKeepInTexts() {
        assertThat(kept("{\"a\\u0000b\":\"\\u0000\"}")).isEqualTo("{\"a\uFFFDb\":\"\uFFFD\"}");
        assertThat(kept("[\"\\ud800\",\"\\udc00x\",\"\\ud83d\\ude00\"]")).isEqualTo("[\"\uFFFD\",\"\uFFFDx\",\"😀\"]");
    }

    @Test
    void writesNumbersBeyondTheRangeOfNumericAsStrings() {
        assertThat(kept("[1e401,1e-99999999999,-2E+0012]")).isEqualTo("[\"1e401\",\"1e-99999999999\",-2E+0012]");
    }

    @Test
    void mendsBrokenUtf8() {
        byte[] latin1 = "{\"a\":\"é\"}".getBytes(ISO_8859_1);

        assertThat(JsonbText.of(latin1).toString()).isEqualTo("{\"a\":\"\uFFFD\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"a\":é", "{\"é\":1} {}", "[é", "{\"é\":"})
    void keepsWhatIsNoJsonAsOneString(String text) {
        assertThat(kept(text)).startsWith("\"").endsWith("\"");
    }

    @Test
    void looksAtItsOwnRangeOnly() {
        byte[] body = "{\"inputs\":{\"a\":1},\"x\":\"\\u0000\"}".getBytes(UTF_8);

        assertThat(JsonbText.of(body, 10, 7).toString()).isEqualTo("{\"a\":1}");
    }

    private static String kept(String json) {
        return JsonbText.of(json.getBytes(UTF_8)).toString();
    }
}
