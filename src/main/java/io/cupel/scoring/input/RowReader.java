package io.cupel.scoring.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cupel.platform.error.Fault;
import io.cupel.platform.rest.binding.StoredText;
import io.cupel.scoring.domain.InputRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one object of {@code inputs} after the other into rows of numbers. */
final class RowReader {
    static final int SINGLE = -1;

    private static final int MAX_IGNORED_NAMED = 20;
    private static final int MAX_NAME_SHOWN = 100;

    private final InputReader reader;
    private final JsonParser json;
    private final InputFaults faults;
    private final CellReader cells;
    private final double[] allMissing;
    private final Given[] given;
    private final @Nullable String[] names;
    private final @Nullable Column[] inOrder;
    /** Made once: places are wanted only when something is wrong, but handed over with every value. */
    private final Function<String, List<Object>> placeOfField = this::at;

    private final Supplier<List<Object>> placeOfRow = this::place;
    private int index;
    private @Nullable List<String> ignored;

    RowReader(InputReader reader, JsonParser json, InputFaults faults) {
        this.reader = reader;
        this.json = json;
        this.faults = faults;
        this.cells = new CellReader(json, faults);
        this.allMissing = new double[reader.ordered().size()];
        Arrays.fill(allMissing, Double.NaN);
        this.given = new Given[allMissing.length];
        this.names = new @Nullable String[allMissing.length];
        this.inOrder = new @Nullable Column[allMissing.length];
    }

    /** What was found for a column in the present row. */
    private enum Given {
        NOTHING,
        NULL,
        VALUE,
        UNKNOWN_LEVEL
    }

    /** @param row its place in the list, or {@link #SINGLE} */
    InputRow read(int row) throws IOException {
        index = row;
        ignored = null;
        Arrays.fill(given, Given.NOTHING);
        double[] values = allMissing.clone();
        int present = 0;
        int field = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            Column column = column(name, field++);
            JsonToken token = json.nextToken();
            if (column == null) {
                ignore(name);
            } else if (given[column.index()] != Given.NOTHING) {
                faults.add(BodyReader.duplicate(at(name)));
                json.skipChildren();
            } else {
                present += value(column, token, values);
            }
        }
        return new InputRow(values, present == values.length && ignored == null ? List.of() : warnings());
    }

    /** Rows of a list mostly name their fields in the same order, and the parser gives equal names as the same object. */
    @SuppressWarnings("ReferenceEquality")
    private @Nullable Column column(String name, int field) {
        if (field < names.length && names[field] == name) {
            return inOrder[field];
        }
        Column column = reader.columns().get(name);
        if (field < names.length) {
            names[field] = name;
            inOrder[field] = column;
        }
        return column;
    }

    /** 1 when the column now has a value. */
    private int value(Column column, JsonToken token, double[] values) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            given[column.index()] = Given.NULL;
            return 0;
        }
        double value = cells.read(column, token, placeOfField);
        values[column.index()] = value;
        given[column.index()] = Double.isNaN(value) ? Given.UNKNOWN_LEVEL : Given.VALUE;
        return Double.isNaN(value) ? 0 : 1;
    }

    /** What is ignored must still be fit to be logged with the rest. */
    private void ignore(String name) throws IOException {
        List<String> names = ignored == null ? new ArrayList<>(4) : ignored;
        ignored = names;
        if (!StoredText.isStorable(name)) {
            faults.add(Fault.unstorableString(place()));
        } else if (names.size() < MAX_IGNORED_NAMED) {
            names.add(name.length() <= MAX_NAME_SHOWN ? name : name.substring(0, MAX_NAME_SHOWN) + "…");
        }
        cells.check(placeOfRow);
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (Column column : reader.ordered()) {
            switch (given[column.index()]) {
                case NOTHING, NULL -> warnings.add(column.name() + ": missing");
                case UNKNOWN_LEVEL -> warnings.add(column.name() + ": unknown level");
                case VALUE -> {}
            }
        }
        if (ignored != null) {
            ignored.forEach(name -> warnings.add(name + ": not a feature of the model, ignored"));
        }
        return warnings;
    }

    private List<Object> place() {
        return index == SINGLE ? BodyReader.INPUTS : Fault.at(BodyReader.INPUTS, index);
    }

    private List<Object> at(String name) {
        return Fault.at(place(), name);
    }
}
