package io.cupel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What came back, with the questions that tests ask of it. Failures show the call and the whole body. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(String call, int status, HttpHeaders headers, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Answer expect(int status) {
        assertThat(this.status).as(this::toString).isEqualTo(status);
        return this;
    }

    /** The error contract: that status, and {@code {"detail": text}}. */
    public Answer expectError(int status, String detail) {
        expect(status);
        assertThat(json().path("detail").asText()).as(this::toString).isEqualTo(detail);
        return this;
    }

    /** One of the faults of a 422 in list form: where it is (as in {@code "body/rules/2/action"}) and of what type. */
    public Answer expectFault(String loc, String type) {
        expect(422);
        List<String> faults = json().path("detail").findParents("loc").stream()
                .map(Answer::fault)
                .toList();
        assertThat(faults).as(this::toString).contains(loc + " " + type);
        return this;
    }

    private static String fault(JsonNode fault) {
        StringBuilder loc = new StringBuilder();
        fault.path("loc").forEach(step -> loc.append(loc.isEmpty() ? "" : "/").append(step.asText()));
        return loc + " " + fault.path("type").asText();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + this, e);
        }
    }

    /** The value at a JSON pointer, as {@code "/project/id"}. */
    public JsonNode at(String pointer) {
        JsonNode node = json().at(pointer);
        assertThat(node.isMissingNode())
                .as("%s of %s is missing", pointer, this)
                .isFalse();
        return node;
    }

    public String text(String pointer) {
        return at(pointer).asText();
    }

    /** The entries of a list that was answered with 200. */
    public List<JsonNode> items() {
        List<JsonNode> items = new ArrayList<>();
        expect(200).at("/items").forEach(items::add);
        return items;
    }

    public String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new AssertionError("no header " + name + ": " + this));
    }

    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return call + " answered " + status + " " + (text.length() > 2000 ? text.substring(0, 2000) + "…" : text);
    }
}
