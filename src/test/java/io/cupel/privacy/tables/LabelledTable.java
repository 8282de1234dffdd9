package io.cupel.privacy.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table with the answers. All columns are equally long. */
public record LabelledTable(String name, List<LabelledColumn> columns) {
    public LabelledTable {
        columns = List.copyOf(columns);
    }

    public int rows() {
        return columns.get(0).values().size();
    }

    /** The table as RFC 4180 text, a missing value as nothing. */
    public String toCsv() {
        String header = columns.stream().map(column -> quoted(column.header())).collect(Collectors.joining(","));
        return IntStream.range(0, rows())
                .mapToObj(row -> columns.stream()
                        .map(column -> quoted(column.values().get(row)))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String quoted(@Nullable String value) {
        return value == null ? "" : '"' + value.replace("\"", "\"\"") + '"';
    }
}
