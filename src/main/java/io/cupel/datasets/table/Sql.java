package io.cupel.datasets.table;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** Text for the engine's SQL. Whatever does not come from us goes through here. */
public final class Sql {
    private Sql() {}

    /** A column name. */
    public static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    /** A string constant. */
    public static String text(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }

    public static String texts(Collection<String> values) {
        return values.stream().map(Sql::text).collect(Collectors.joining(", ", "[", "]"));
    }

    public static String path(Path file) {
        return text(file.toAbsolutePath().toString());
    }

    /** A table expression over a Parquet file. */
    public static String parquet(Path file) {
        return "read_parquet(" + path(file) + ")";
    }
}
