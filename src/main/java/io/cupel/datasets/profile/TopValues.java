package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.ValueCount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return table.isShort() ? belowEachOther(table, repeating) : sideBySide(table, repeating);
    }

    static Map<Integer, List<ValueCount>> belowEachOther(ProfiledTable table, List<ColumnStatistics> columns) {
        List<Integer> indexes = columns.stream().map(ColumnStatistics::index).toList();
        return listed(table, table.longForms(indexes).stream().map(TopValues::query));
    }

    static Map<Integer, List<ValueCount>> sideBySide(ProfiledTable table, List<ColumnStatistics> columns) {
        return listed(
                table,
                Batches.of(columns, table.columnsPerQuery()).stream()
                        .map(batch -> source(batch)
                                + batch.stream().map(TopValues::query).collect(Collectors.joining(" UNION ALL "))));
    }

    private static Map<Integer, List<ValueCount>> listed(ProfiledTable table, Stream<String> queries) {
        return queries.flatMap(query -> table.session().list(query, TopValues::row).stream())
                .collect(Collectors.groupingBy(Row::column, Collectors.mapping(Row::value, Collectors.toList())));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getInt(1), new ValueCount(storable(row.getString(2)), row.getLong(3)));
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

    private static String query(LongForm form) {
        return "SELECT i, s, n FROM (SELECT i, left(CAST(v AS VARCHAR), " + MAX_LENGTH + ") AS s, count(*) AS n FROM "
                + form.relation() + " WHERE v IS NOT NULL GROUP BY i, v)"
                + " QUALIFY row_number() OVER (PARTITION BY i ORDER BY n DESC, s) <= " + ColumnProfile.MAX_TOP_VALUES
                + " ORDER BY i, n DESC, s";
    }

    /** The database cannot keep a NUL, which a text of a Parquet file may hold. */
    private static String storable(String value) {
        return value.replace('\0', '\ufffd');
    }
}
