package io.cupel.privacy.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What detection sees of a column: its header and its distinct values as text, each with how often it occurs.
 *
 * @param values in order of first appearance where that is known: counters are told by their order
 * @param rows all rows that were looked at, those without a value included
 * @param missing rows without a value
 */
public record ColumnSample(String header, List<CountedValue> values, long rows, long missing) {
    public ColumnSample {
        values = List.copyOf(values);
    }

    /** A value and the number of rows that hold it. */
    public record CountedValue(String value, long count) {}

    /** Of the plain cells of a column; null and blank cells are missing ones. */
    public static ColumnSample of(String header, List<? extends @Nullable String> cells) {
        Map<String, Long> counts = new LinkedHashMap<>();
        long missing = 0;
        for (String cell : cells) {
            if (cell == null || cell.isBlank()) {
                missing++;
            } else {
                counts.merge(cell, 1L, Long::sum);
            }
        }
        List<CountedValue> values = new ArrayList<>(counts.size());
        counts.forEach((value, count) -> values.add(new CountedValue(value, count)));
        return new ColumnSample(header, values, cells.size(), missing);
    }

    public long present() {
        return rows - missing;
    }
}
