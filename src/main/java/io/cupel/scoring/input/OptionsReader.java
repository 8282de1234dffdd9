package io.cupel.scoring.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cupel.platform.error.Fault;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code options}; null, like absence, leaves the defaults. */
final class OptionsReader {
    private static final List<Object> OPTIONS = List.of("body", "options");
    private static final List<Object> CONTRIBUTIONS = Fault.at(OPTIONS, "contributions");
    private static final List<Object> THRESHOLD = Fault.at(OPTIONS, "threshold");

    private final JsonParser json;
    private final InputFaults faults;
    private final boolean takesThreshold;
    private boolean contributions;
    private @Nullable Double threshold;

    OptionsReader(JsonParser json, InputFaults faults, boolean takesThreshold) {
        this.json = json;
        this.faults = faults;
        this.takesThreshold = takesThreshold;
    }

    boolean contributions() {
        return contributions;
    }

    @Nullable
    Double threshold() {
        return threshold;
    }

    void read() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            if (json.currentToken() != JsonToken.VALUE_NULL) {
                faults.add(Fault.notDict(OPTIONS));
            }
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            option(json.currentName(), json.nextToken());
        }
    }

    private void option(String name, JsonToken value) throws IOException {
        if (value != JsonToken.VALUE_NULL && name.equals("contributions")) {
            contributions(value);
        } else if (value != JsonToken.VALUE_NULL && name.equals("threshold")) {
            threshold(value);
        }
        json.skipChildren();
    }

    private void contributions(JsonToken value) {
        if (!value.isBoolean()) {
            faults.add(Fault.notBoolean(CONTRIBUTIONS));
        }
        contributions = value == JsonToken.VALUE_TRUE;
    }

    private void threshold(JsonToken value) throws IOException {
        if (!value.isNumeric()) {
            faults.add(Fault.notFloat(THRESHOLD));
            return;
        }
        double given = json.getDoubleValue();
        threshold = given;
        if (given < 0) {
            faults.add(Fault.notAtLeast(THRESHOLD, 0));
        } else if (given > 1) {
            faults.add(Fault.notAtMost(THRESHOLD, 1));
        } else if (!takesThreshold) {
            faults.add(new Fault(THRESHOLD, "only a model with two classes has a threshold", "value_error.extra"));
        }
    }
}
