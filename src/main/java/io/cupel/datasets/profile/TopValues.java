package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.ValueCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The most frequent values of columns whose values repeat. */
final class TopValues {
    /** Longer texts are cut: a profile is no copy of the data. */
    private static final int MAX_LENGTH = 200;

    private record Row(int column, ValueCount value) {}

    private TopValues() {}

    /** By index of the column, most frequent first, equal counts in order of the value. */
    static Map<Integer, List<ValueCount>> of(ProfiledTable table, List<ColumnStatistics> columns) {
        List<ColumnStatistics> repeating =
                columns.stream().filter(column -> repeats(column, table.rows())).toList();
        Map<Integer, List<ValueCount>> values = new HashMap<>();
        for (List<ColumnStatistics> batch : Batches.of(repeating, table.columnsPerQuery())) {
            String query =
                    source(batch) + batch.stream().map(TopValues::query).collect(Collectors.joining(" UNION ALL "));
            List<Row> rows = table.session()
                    .list(
                            query,
                            row -> new Row(row.getInt(1), new ValueCount(storable(row.getString(2)), row.getLong(3))));
            rows.forEach(row -> values.computeIfAbsent(row.column(), index -> new ArrayList<>())
                    .add(row.value()));
        }
        return values;
    }

    private static boolean repeats(ColumnStatistics column, long rows) {
        return switch (column.kind()) {
            case MOMENT -> false;
            case TRUTH -> true;
            case NUMBER -> column.unique() <= ColumnProfile.MAX_TOP_VALUES;
            case WORDS -> column.unique() < rows || rows <= ColumnProfile.MAX_TOP_VALUES;
        };
    }

    /** A narrow table for the queries of a batch: naming a table of thousands of columns in each would cost more than the counting. */
    private static String source(List<ColumnStatistics> batch) {
        String columns = batch.stream().map(ColumnStatistics::sqlName).collect(Collectors.joining(", "));
        return "WITH b AS " + (batch.size() > 1 ? "MATERIALIZED" : "NOT MATERIALIZED") + " (SELECT " + columns
                + " FROM t) ";
    }

    private static String query(ColumnStatistics column) {
        String c = column.sqlName();
        return "(SELECT " + column.index() + ", left(CAST(" + c + " AS VARCHAR), " + MAX_LENGTH
                + ") AS v, count(*) AS n FROM b WHERE " + c + " IS NOT NULL GROUP BY " + c
                + " ORDER BY n DESC, v LIMIT " + ColumnProfile.MAX_TOP_VALUES + ")";
    }

    /** The database cannot keep a NUL, which a text of a Parquet file may hold. */
    private static String storable(String value) {
        return value.replace('\0', '\ufffd');
    }
}
