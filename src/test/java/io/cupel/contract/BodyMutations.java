package io.cupel.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Wrong versions of a right body: every field of its schema replaced by what it must not be, or left out. */
final class BodyMutations {
    /** Looks like nothing the server would say by itself; must never come back in an error. */
    static final String MARKER = "zq9x-submitted-zq9x";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WRONG_VALUES = List.of(
            "\"" + MARKER + "\"",
            "\"" + MARKER + "\\u0000\"",
            "\"\\ud800" + MARKER + "\"",
            "\"" + MARKER.repeat(600) + "\"",
            "\"../../" + MARKER + "\"",
            "-1",
            "1e308",
            "1e999999",
            "0.5",
            "true",
            "null",
            "[]",
            "{}",
            "[\"" + MARKER + "\"]",
            "{\"" + MARKER + "\":[{\"a\":null}]}",
            "[".repeat(40) + "]".repeat(40));
    private static final List<String> WRONG_BODIES = List.of(
            "",
            " ",
            "{",
            "[]",
            "5",
            "null",
            "\"" + MARKER + "\"",
            "{\"" + MARKER + "\":",
            "{'a':1}",
            "{\"a\":NaN}",
            "{\"a\":1,\"a\":2}",
            "{} {}",
            "[".repeat(50_000),
            "{\"a\":".repeat(50_000),
            "{\"a\":\"\u0001\"}",
            "\uFEFF{}");

    private BodyMutations() {}

    static List<byte[]> of(JsonNode right, JsonNode schema) {
        List<byte[]> bodies = new ArrayList<>();
        WRONG_BODIES.forEach(body -> bodies.add(body.getBytes(StandardCharsets.UTF_8)));
        bodies.add(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
        bodies.add(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0});
        schema.path("properties").properties().forEach(property -> {
            bodies.add(without(right, property.getKey()));
            WRONG_VALUES.forEach(value -> bodies.add(with(right, property.getKey(), value)));
        });
        return bodies;
    }

    private static byte[] without(JsonNode right, String field) {
        ObjectNode copy = right.deepCopy();
        copy.remove(field);
        return bytes(copy);
    }

    /** By text, because no tree holds a number like {@code 1e999999}. */
    private static byte[] with(JsonNode right, String field, String value) {
        ObjectNode copy = right.deepCopy();
        copy.put(field, "\u2603");
        return new String(bytes(copy), StandardCharsets.UTF_8)
                .replace("\"\u2603\"", value)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JsonNode tree) {
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
