package io.cupel.deployments.inferencelog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.FieldMask;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputMaskTest {
    private static final Map<String, FieldMask> FIELDS = Map.of(
            "mail", new Fake(true, true, false, text -> "<" + text.length() + ">"),
            "secret", new Fake(true, true, true, text -> "never"),
            "age", new Fake(true, true, false, text -> Integer.toString(Integer.parseInt(text) + 1)),
            "gone", new Fake(true, true, false, text -> null),
            "note", new Fake(false, false, false, text -> text.replace("Ann", "#")),
            "code", new Fake(false, true, false, text -> text.startsWith("4111") ? "#" : text),
            "öl \"x\"", new Fake(true, true, false, text -> "ß\u0000\uD800"));

    private final InputMask mask = new InputMask(name -> FIELDS.getOrDefault(name, FieldMask.NONE));

    private record Fake(
            boolean isPersonal, boolean readsNumbers, boolean dropsField, UnaryOperator<@Nullable String> change)
            implements FieldMask {
        @Override
        public @Nullable String apply(String text) {
            return change.apply(text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"mail":"a@b.c","n":1}              | {"mail":"<5>","n":1}
                [{"mail":"a@b.c"},{"mail":"d@e.fg"}] | [{"mail":"<5>"},{"mail":"<6>"}]
                [ ]                                 | []
                {"mail":null,"note":null}           | {"mail":null,"note":null}
                {"mail":"","age":" "}               | {"mail":"","age":" "}
                {"mail":true,"n":false}             | {"mail":"<4>","n":false}
                {"note":"Ann and Bob","n":"Ann"}    | {"note":"# and Bob","n":"Ann"}
                {"gone":"x"}                        | {"gone":null}
                """)
    void writesTheSameRowsWithOtherValues(String rows, String expected) {
        assertThat(masked(rows)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"mail":{"work":"a@b","home":["d",7,{"x":"yz"}]}}   | {"mail":{"work":"<3>","home":["<1>","<1>",{"x":"<2>"}]}}
                {"n":{"mail":"a@b.c","k":[1,"Ann"]}}                | {"n":{"mail":"<5>","k":[1,"Ann"]}}
                {"mail":{"age":"41"}}                               | {"mail":{"age":"42"}}
                {"n":[[{"secret":{"a":[1]},"k":1}]]}                | {"n":[[{"k":1}]]}
                """)
    void whatIsNestedInAPersonalFieldIsPersonalToo(String rows, String expected) {
        assertThat(masked(rows)).isEqualTo(expected);
    }

    @Test
    void aValueInThePlaceOfANameIsMaskedInRowsAndWarnings() {
        InputMask renaming = new InputMask(name -> name.contains("@") ? new Renaming() : FieldMask.NONE);
        String warned =
                "[{\"prediction\":\"a@b\",\"p\":0.10,\"warnings\":[\"a@b: c: ignored\",\"n: missing\",\"odd\"]}]";

        assertThat(bytes(renaming.apply(utf8("{\"a@b\":5}"), 0, 9))).isEqualTo("{\"#\":5}");
        assertThat(bytes(renaming.applyToWarnings(utf8(warned), 0, warned.length())))
                .isEqualTo(
                        "[{\"prediction\":\"a@b\",\"p\":0.10,\"warnings\":[\"#: ignored\",\"n: missing\",\"odd\"]}]");
    }

    /** The second field of a name would else take the place of the first wherever the row is read. */
    @Test
    void fieldsThatCameToTheSameNameAreNumbered() {
        InputMask renaming = new InputMask(name -> name.contains("@") ? new Renaming() : FieldMask.NONE);
        String row = "{\"a@b\":1,\"n\":{\"e@f\":4},\"c@d\":2,\"#\":3,\"a@b\":5}";

        assertThat(bytes(renaming.apply(utf8(row), 0, row.length())))
                .isEqualTo("{\"#\":1,\"n\":{\"#\":4},\"# 2\":2,\"# 3\":3,\"#\":5}");
    }

    private record Renaming() implements FieldMask {
        @Override
        public String nameFor(String field) {
            return "#";
        }

        @Override
        public String apply(String text) {
            return text;
        }
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String bytes(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Test
    void aSuppressedFieldGoesWithItsNameAndAllItHolds() {
        assertThat(masked("{\"a\":1,\"secret\":{\"b\":[{\"c\":2}]},\"d\":3,\"secret\":\"x\"}"))
                .isEqualTo("{\"a\":1,\"d\":3}");
    }

    @Test
    void aFieldThatStandsTwiceIsMaskedTwice() {
        assertThat(masked("{\"mail\":\"abc\",\"mail\":\"de\"}")).isEqualTo("{\"mail\":\"<3>\",\"mail\":\"<2>\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "{\"age\":41}, {\"age\":42}",
        "{\"age\":-1}, {\"age\":0}",
        "{\"mail\":12.50}, {\"mail\":\"<5>\"}",
        "{\"mail\":1e3}, {\"mail\":\"<4>\"}",
        "{\"n\":1.10e+2}, {\"n\":1.10e+2}",
        "{\"code\":4111111111111111}, {\"code\":\"#\"}",
        "{\"code\":4111}, {\"code\":4111}",
        "{\"note\":4111111111111111}, {\"note\":4111111111111111}"
    })
    void aNumberStaysOneWhereItCan(String rows, String expected) {
        assertThat(masked(rows)).isEqualTo(expected);
    }

    @Test
    void namesAndValuesMayHoldAnyCharacter() {
        assertThat(masked(
                        "{\"\\u00f6l \\\"x\\\"\":\"v\",\"\\ud83d\\ude00\":\"\\ud83d\\ude00 '; --\",\"k\":\"\\ud800\"}"))
                .isEqualTo("{\"öl \\\"x\\\"\":\"ß\uFFFD\uFFFD\",\"😀\":\"😀 '; --\",\"k\":\"\uFFFD\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx{\"mail\":\"a@b.c\"}yy", "xx[{\"mail\":\"a@b.c\"}]yy"})
    void readsOnlyItsRangeOfTheBody(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        byte[] masked = mask.apply(bytes, 2, bytes.length - 4);

        assertThat(new String(masked, StandardCharsets.UTF_8)).contains("<5>").doesNotContain("a@b.c", "x", "y");
    }

    @Test
    void masksATreeAsItMasksBytes() throws Exception {
        JsonNode rows = Json.MAPPER.readTree("[{\"mail\":\"a@b.c\",\"n\":[1.5,null]}]");

        assertThat(mask.apply(rows)).isEqualTo(Json.MAPPER.readTree("[{\"mail\":\"<5>\",\"n\":[1.5,null]}]"));
        assertThat(mask.apply((JsonNode) null)).isNull();
    }

    @Property(tries = 200)
    void changesNothingButPersonalFields(@ForAll String name, @ForAll String text, @ForAll double number)
            throws Exception {
        JsonNode rows = Json.MAPPER.createObjectNode().put("_" + name, text).put("number", number);
        byte[] json = JsonbText.of(rows.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Json.MAPPER.readTree(mask.apply(json, 0, json.length))).isEqualTo(Json.MAPPER.readTree(json));
    }

    private String masked(String rows) {
        byte[] json = rows.getBytes(StandardCharsets.UTF_8);
        return new String(mask.apply(json, 0, json.length), StandardCharsets.UTF_8);
    }
}
