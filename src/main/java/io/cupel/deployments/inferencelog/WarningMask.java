package io.cupel.deployments.inferencelog;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.cupel.privacy.domain.FieldMask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Copies predictions token by token, with other names in their warnings where a name holds something personal. Safe for many threads. */
record WarningMask(Function<String, FieldMask> fields) {
    private static final String WARNINGS = "warnings";
    /** Between the name of a field and what is said of it. */
    private static final String AFTER_NAME = ": ";

    byte[] apply(byte[] json, int offset, int length) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(length + 64);
        try (JsonParser in = InputMask.JSON.createParser(json, offset, length);
                JsonGenerator out = InputMask.JSON.createGenerator(copy)) {
            while (in.nextToken() != null) {
                copy(in, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Copying in memory failed", InputMask.withoutSource(impossible));
        }
        return copy.toByteArray();
    }

    private void copy(JsonParser in, JsonGenerator out) throws IOException {
        switch (in.currentToken()) {
            case VALUE_STRING -> out.writeString(isWarning(in) ? renamed(in.getText()) : in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getText());
            default -> out.copyCurrentEvent(in);
        }
    }

    private static boolean isWarning(JsonParser in) {
        return in.getParsingContext().inArray()
                && WARNINGS.equals(in.getParsingContext().getParent().getCurrentName());
    }

    /** A name may hold the mark itself; what is said of a field does not. */
    private String renamed(String warning) {
        int end = warning.lastIndexOf(AFTER_NAME);
        if (end < 0) {
            return warning;
        }
        String name = warning.substring(0, end);
        return fields.apply(name).nameFor(name) + warning.substring(end);
    }
}
