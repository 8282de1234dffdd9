package io.cupel.deployments.inferencelog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.FieldMask;
import io.cupel.privacy.domain.FreeNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies the rows of a predict call token by token, with other values in the fields that are personal. Order, missing values and whatever is
 * not personal stay, and so do field names unless a client put something personal in the place of one. A field that stands twice is masked
 * twice; what is nested in a personal field is personal too. Safe for many threads.
 */
public final class InputMask {
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .streamReadConstraints(
                    // What was accepted as a call must not fail here.
                    StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
            .build();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final int MAX_NUMBER = 300;
    /** Shorter numbers identify nobody, unless their field says so. */
    private static final int TELLING_DIGITS = 9;

    private final Function<String, FieldMask> fields;

    /** @param fields by a field's name */
    public InputMask(Function<String, FieldMask> fields) {
        this.fields = fields;
    }

    /** The range must hold one JSON value that a strict parser accepted. */
    public byte[] apply(byte[] json, int offset, int length) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(length + 64);
        try (JsonParser in = JSON.createParser(json, offset, length);
                JsonGenerator out = JSON.createGenerator(copy)) {
            in.nextToken();
            value(in, out, FieldMask.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Copying in memory failed", withoutSource(impossible));
        }
        return copy.toByteArray();
    }

    /** Predictions, whose warnings repeat names of fields that the client made up: {@code name: what is wrong with it}. */
    public byte[] applyToWarnings(byte[] json, int offset, int length) {
        return new WarningMask(fields).apply(json, offset, length);
    }

    public @Nullable JsonNode applyToWarnings(@Nullable JsonNode predictions) {
        return tree(predictions, json -> applyToWarnings(json, 0, json.length));
    }

    public @Nullable JsonNode apply(@Nullable JsonNode rows) {
        return tree(rows, json -> apply(json, 0, json.length));
    }

    private static @Nullable JsonNode tree(@Nullable JsonNode tree, UnaryOperator<byte[]> change) {
        if (tree == null) {
            return null;
        }
        try {
            return Json.MAPPER.readTree(change.apply(tree.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", withoutSource(impossible));
        }
    }

    /** A parser's message may quote what it stumbled over. */
    static IOException withoutSource(IOException failure) {
        return new IOException(failure.getClass().getSimpleName());
    }

    private void value(JsonParser in, JsonGenerator out, FieldMask mask) throws IOException {
        switch (in.currentToken()) {
            case START_OBJECT -> object(in, out, mask);
            case START_ARRAY -> array(in, out, mask);
            case VALUE_STRING -> text(in.getText(), out, mask);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in.getText(), out, mask);
            case VALUE_TRUE, VALUE_FALSE -> truth(in, out, mask);
            default -> out.copyCurrentEvent(in);
        }
    }

    private void object(JsonParser in, JsonGenerator out, FieldMask outer) throws IOException {
        FreeNames names = new FreeNames();
        out.writeStartObject();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            FieldMask own = fields.apply(name);
            FieldMask mask = own.isPersonal() || !outer.isPersonal() ? own : outer;
            in.nextToken();
            if (mask.dropsField()) {
                in.skipChildren();
            } else {
                out.writeFieldName(names.of(name, JsonbText.harmless(own.nameFor(name))));
                value(in, out, mask);
            }
        }
        out.writeEndObject();
    }

    private void array(JsonParser in, JsonGenerator out, FieldMask mask) throws IOException {
        out.writeStartArray();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            value(in, out, mask);
        }
        out.writeEndArray();
    }

    /** Blank stands for missing, here as in tables. */
    private static void text(String text, JsonGenerator out, FieldMask mask) throws IOException {
        writeText(text.isBlank() ? text : mask.apply(text), out);
    }

    private static void number(String number, JsonGenerator out, FieldMask mask) throws IOException {
        boolean isShown = mask.isPersonal() || (mask.readsNumbers() && number.length() >= TELLING_DIGITS);
        String given = isShown ? asInTables(number) : number;
        String masked = isShown ? mask.apply(given) : number;
        if (given.equals(masked)) {
            out.writeNumber(number);
        } else if (masked != null
                && masked.length() < MAX_NUMBER
                && NUMBER.matcher(masked).matches()) {
            out.writeNumber(masked);
        } else {
            writeText(masked, out);
        }
    }

    /** Without an exponent, so that equal numbers are equal texts, as in the table that a pseudonym must agree with. */
    private static String asInTables(String number) {
        boolean isWritten = number.length() > MAX_NUMBER || (number.indexOf('e') < 0 && number.indexOf('E') < 0);
        if (isWritten) {
            return number;
        }
        BigDecimal value = new BigDecimal(number);
        return Math.abs(value.scale()) > MAX_NUMBER ? number : value.toPlainString();
    }

    private static void truth(JsonParser in, JsonGenerator out, FieldMask mask) throws IOException {
        if (mask.isPersonal()) {
            writeText(mask.apply(in.getText()), out);
        } else {
            out.copyCurrentEvent(in);
        }
    }

    private static void writeText(@Nullable String text, JsonGenerator out) throws IOException {
        if (text == null) {
            out.writeNull();
        } else {
            out.writeString(JsonbText.harmless(text));
        }
    }

    @Override
    public String toString() {
        return "InputMask";
    }
}
