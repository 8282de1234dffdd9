package io.cupel.scoring.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cupel.platform.error.Fault;
import io.cupel.platform.rest.binding.StoredText;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns single JSON values into the numbers that models read. */
final class CellReader {
    /** Trees compare in single precision; beyond it sums overflow and a model has no answer. */
    private static final double LARGEST = Float.MAX_VALUE;

    private final JsonParser json;
    private final InputFaults faults;

    CellReader(JsonParser json, InputFaults faults) {
        this.json = json;
        this.faults = faults;
    }

    /** NaN for a level that the model does not know, and (with a fault) for a value of a wrong type. */
    double read(Column column, JsonToken token, Function<String, List<Object>> place) throws IOException {
        return switch (column.type()) {
            case NUMERIC -> number(column, token, place);
            case CATEGORICAL -> level(column, token, place);
            case DATETIME -> time(column, token, place);
        };
    }

    private double number(Column column, JsonToken token, Function<String, List<Object>> place) throws IOException {
        if (!token.isNumeric()) {
            return refuse(Fault.notFloat(place.apply(column.name())));
        }
        double value = json.getDoubleValue();
        if (Math.abs(value) > LARGEST) {
            List<Object> loc = place.apply(column.name());
            return refuse(value > 0 ? Fault.notAtMost(loc, LARGEST) : Fault.notAtLeast(loc, -LARGEST));
        }
        if (value == 0 && isUnderflow()) {
            return refuse(Fault.notFloat(place.apply(column.name())));
        }
        return value;
    }

    private double level(Column column, JsonToken token, Function<String, List<Object>> place) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            int level = column.levels().find(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
            return level == Levels.UNKNOWN ? unknownLevel(column, place) : level;
        }
        int level = token.isScalarValue() ? levelOfScalar(column, token) : Levels.UNKNOWN;
        return level == Levels.UNKNOWN ? refuse(Fault.notString(place.apply(column.name()))) : level;
    }

    private double unknownLevel(Column column, Function<String, List<Object>> place) throws IOException {
        boolean storable = StoredText.isStorable(json.getText());
        return storable ? Double.NaN : refuse(Fault.unstorableString(place.apply(column.name())));
    }

    private int levelOfScalar(Column column, JsonToken token) throws IOException {
        String text = json.getText();
        return switch (token) {
            case VALUE_TRUE -> column.levelOf("true", "True", "TRUE", "1");
            case VALUE_FALSE -> column.levelOf("false", "False", "FALSE", "0");
            case VALUE_NUMBER_INT -> column.levelOf(text, text + ".0");
            default -> column.levelOf(text, text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        };
    }

    private double time(Column column, JsonToken token, Function<String, List<Object>> place) throws IOException {
        if (token != JsonToken.VALUE_STRING) {
            return number(column, token, place);
        }
        double millis = IsoTimes.epochMillis(json.getText());
        return Double.isNaN(millis) ? refuse(notTime(place.apply(column.name()))) : millis;
    }

    private static Fault notTime(List<Object> loc) {
        return new Fault(loc, "value is not a valid ISO 8601 date or date-time", "value_error.datetime");
    }

    /** Refuses inside an ignored value what the inference log could not hold. */
    void check(Supplier<List<Object>> place) throws IOException {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else {
                checkScalar(token, place);
            }
        } while (depth > 0 && json.nextToken() != null);
    }

    private void checkScalar(JsonToken token, Supplier<List<Object>> place) throws IOException {
        boolean isText = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
        if (isText && !StoredText.isStorable(json.getText())) {
            refuse(Fault.unstorableString(place.get()));
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            double value = json.getDoubleValue();
            if (Double.isInfinite(value) || (value == 0 && isUnderflow())) {
                refuse(Fault.notFloat(place.get()));
            }
        }
    }

    /** Whether the present number is written as something else than zero, but too small to be told from it. */
    private boolean isUnderflow() throws IOException {
        String text = json.getText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '1' && c <= '9') {
                return true;
            }
            if (c == 'e' || c == 'E') {
                return false;
            }
        }
        return false;
    }

    private double refuse(Fault fault) throws IOException {
        faults.add(fault);
        json.skipChildren();
        return Double.NaN;
    }
}
