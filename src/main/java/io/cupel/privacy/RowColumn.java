package io.cupel.privacy;

import io.cupel.privacy.detect.ColumnSample;
import io.cupel.privacy.detect.ColumnSample.CountedValue;
import io.cupel.privacy.domain.PiiType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What given rows hold in one place: plain values, and where objects stand there, a column for each of their fields. */
final class RowColumn {
    private static final int SCARCE = 10;

    private final String field;
    private final String name;
    private final Map<String, RowColumn> fields = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long present;
    private @Nullable FoundColumn found;

    /**
     * @param field the last of the fields that lead here
     * @param name all of them
     */
    RowColumn(String field, String name) {
        this.field = field;
        this.name = name;
    }

    String name() {
        return name;
    }

    @Nullable
    RowColumn field(String inner) {
        return fields.get(inner);
    }

    void put(String inner, RowColumn column) {
        fields.put(inner, column);
    }

    /** Blank stands for missing, here as in tables. */
    void count(String value) {
        if (!value.isBlank()) {
            counts.merge(value, 1L, Long::sum);
            present++;
        }
    }

    /** Lists may bring more values than there are rows. */
    ColumnSample sample(int rows) {
        List<CountedValue> values = new ArrayList<>(counts.size());
        counts.forEach((value, count) -> values.add(new CountedValue(value, count)));
        long all = Math.max(rows, present);
        return new ColumnSample(field, values, all, all - present);
    }

    void tell(FoundColumn column) {
        found = column;
    }

    /** Null where the column is not personal. */
    @Nullable
    FoundColumn found() {
        return found;
    }

    /** Whether the values are too few to be judged as a column, so that each must speak for itself. */
    boolean isScarce() {
        return present < SCARCE;
    }

    boolean isProse() {
        return found != null && found.piiType() == PiiType.FREE_TEXT;
    }
}
