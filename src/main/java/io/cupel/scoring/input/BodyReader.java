package io.cupel.scoring.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.PlatformError;
import io.cupel.scoring.domain.InputRow;
import io.cupel.scoring.domain.PredictionRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one body; used once. */
final class BodyReader {
    static final List<Object> INPUTS = List.of("body", "inputs");

    private final InputReader reader;
    private final JsonParser json;
    private final InputFaults faults = new InputFaults();
    private final OptionsReader options;
    private @Nullable List<InputRow> rows;
    private boolean isSingle;
    private int start;
    private int end;

    BodyReader(InputReader reader, JsonParser json) {
        this.reader = reader;
        this.json = json;
        this.options = new OptionsReader(json, faults, reader.takesThreshold());
    }

    PredictionRequest read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            refuseRoot();
        } else {
            fields();
        }
        if (json.nextToken() != null) {
            throw PlatformError.MALFORMED_JSON.exception();
        }
        List<InputRow> read = checkedRows();
        faults.throwIfAny();
        return new PredictionRequest(read, isSingle, options.contributions(), options.threshold(), start, end);
    }

    private void refuseRoot() throws IOException {
        if (json.currentToken() == null) {
            throw PlatformError.MALFORMED_JSON.exception();
        }
        rows = List.of();
        faults.add(Fault.notDict(List.of("body")));
        json.skipChildren();
    }

    private void fields() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "inputs" -> inputs();
                case "options" -> options.read();
                default -> json.skipChildren();
            }
        }
    }

    private void inputs() throws IOException {
        if (rows != null) {
            faults.add(duplicate(INPUTS));
        }
        List<InputRow> read = new ArrayList<>(1);
        rows = read;
        start = (int) json.currentTokenLocation().getByteOffset();
        RowReader row = new RowReader(reader, json, faults);
        switch (json.currentToken()) {
            case START_OBJECT -> {
                isSingle = true;
                read.add(row.read(RowReader.SINGLE));
            }
            case START_ARRAY -> list(row, read);
            default ->
                faults.add(json.currentToken() == JsonToken.VALUE_NULL ? Fault.missing(INPUTS) : Fault.notDict(INPUTS));
        }
        end = (int) json.currentLocation().getByteOffset();
    }

    private void list(RowReader row, List<InputRow> read) throws IOException {
        int max = reader.limits().maxRows();
        int index = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken(), index++) {
            if (index >= max) {
                json.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                read.add(row.read(index));
            } else {
                faults.add(Fault.notDict(Fault.at(INPUTS, index)));
                json.skipChildren();
            }
        }
        checkLength(index, max);
    }

    private void checkLength(int length, int max) {
        if (length == 0) {
            faults.add(new Fault(INPUTS, "ensure this value has at least 1 items", "value_error.list.min_items"));
        }
        if (length > max) {
            faults.add(tooMany(max));
        }
    }

    private static Fault tooMany(int max) {
        return new Fault(INPUTS, "ensure this value has at most " + max + " items", "value_error.list.max_items");
    }

    private List<InputRow> checkedRows() {
        if (rows == null) {
            faults.add(Fault.missing(INPUTS));
            return List.of();
        }
        int max = reader.limits().maxExplainedRows();
        if (options.contributions() && rows.size() > max) {
            faults.add(new Fault(
                    INPUTS,
                    "ensure this value has at most " + max + " items when contributions are asked for",
                    "value_error.list.max_items"));
        }
        return rows;
    }

    static Fault duplicate(List<Object> loc) {
        return new Fault(loc, "field given more than once", "value_error.jsondecode");
    }
}
