package io.cupel.datasets.profile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Columns below each other instead of side by side: one grouped query then answers for all of them. An aggregate has a
 * cost of its own however few its rows, so that thousands of columns with a handful of rows would take most of a minute.
 *
 * @param type the stored type that all these columns have
 * @param columns their indexes
 */
record LongForm(String type, List<Integer> columns) {
    /** For a FROM: rows of {@code i}, the index of the column, and {@code v}, the value. */
    String relation() {
        String values = columns.stream().map(index -> "c" + index).collect(Collectors.joining(", "));
        return "(SELECT unnest(" + columns + ") AS i, unnest([" + values + "]) AS v FROM t)";
    }
}
