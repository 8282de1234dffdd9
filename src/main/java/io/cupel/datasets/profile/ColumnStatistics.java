package io.cupel.datasets.profile;

import io.cupel.datasets.table.ParquetFile;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one aggregate over a column gives.
 *
 * @param first smallest number, earliest moment in milliseconds, or length of the shortest text
 * @param last largest, latest, longest
 * @param spaced texts with a blank in them
 */
record ColumnStatistics(
        int index,
        ParquetFile.Column column,
        long values,
        long unique,
        @Nullable Number first,
        @Nullable Number last,
        @Nullable Double mean,
        @Nullable Double std,
        Map<String, Double> quantiles,
        long numericTexts,
        long spaced) {
    /** Columns of the result that each profiled column takes. */
    private static final int WIDTH = 9;

    private static final List<String> QUANTILE_NAMES = List.of("p01", "p05", "p25", "p50", "p75", "p95", "p99");
    private static final String QUANTILES = "[0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]";

    /** The statistics of all columns of the table, in their order. */
    static List<ColumnStatistics> of(ProfiledTable table) {
        List<Integer> indexes =
                IntStream.range(0, table.columns().size()).boxed().toList();
        return table.isShort() ? belowEachOther(table, indexes) : sideBySide(table, indexes);
    }

    static List<ColumnStatistics> belowEachOther(ProfiledTable table, List<Integer> indexes) {
        return table.longForms(indexes).stream()
                .flatMap(form -> table
                        .session()
                        .list(
                                "SELECT " + aggregates("v", form.type(), table.isExact()) + ", i FROM "
                                        + form.relation() + " GROUP BY i",
                                row -> read(table, row.getInt(WIDTH + 1), row, 0))
                        .stream())
                .sorted(Comparator.comparingInt(ColumnStatistics::index))
                .toList();
    }

    static List<ColumnStatistics> sideBySide(ProfiledTable table, List<Integer> indexes) {
        List<ColumnStatistics> all = new ArrayList<>();
        for (List<Integer> batch : Batches.of(indexes, table.columnsPerQuery())) {
            all.addAll(table.session().one(query(table, batch), row -> read(table, batch, row)));
        }
        return all;
    }

    ColumnKind kind() {
        return ColumnKind.of(column.type());
    }

    /** The name in SQL. */
    String sqlName() {
        return "c" + index;
    }

    private static String query(ProfiledTable table, List<Integer> batch) {
        return batch.stream()
                .map(index -> aggregates("c" + index, table.columns().get(index).type(), table.isExact()))
                .collect(Collectors.joining(", ", "SELECT ", " FROM t"));
    }

    private static String aggregates(String c, String type, boolean isExact) {
        String common =
                "count(" + c + "), " + (isExact ? "count(DISTINCT " + c + ")" : "approx_count_distinct(" + c + ")");
        return common + ", "
                + switch (ColumnKind.of(type)) {
                    case NUMBER -> numbers(c, isExact);
                    case MOMENT -> "epoch_ms(min(" + c + ")), epoch_ms(max(" + c + ")), NULL, NULL, NULL, 0, 0";
                    case TRUTH -> "NULL, NULL, NULL, NULL, NULL, 0, 0";
                    case WORDS -> words(c);
                };
    }

    /** Squares of values beyond 1e150 would overflow, which the engine reports as an error. */
    private static String numbers(String c, boolean isExact) {
        String quantiles = isExact ? "quantile_cont(" : "approx_quantile(";
        String number = "CAST(" + c + " AS DOUBLE)";
        return "min(" + c + "), max(" + c + "), avg(" + c + "), stddev_samp(CASE WHEN abs(" + number + ") < 1e150 THEN "
                + number + " END), " + quantiles + number + ", " + QUANTILES + "), 0, 0";
    }

    private static String words(String c) {
        return "min(length(" + c + ")), max(length(" + c + ")), avg(length(" + c + ")), NULL, NULL, count(TRY_CAST(" + c
                + " AS DOUBLE)), count(*) FILTER (contains(" + c + ", ' '))";
    }

    private static List<ColumnStatistics> read(ProfiledTable table, List<Integer> batch, ResultSet row)
            throws SQLException {
        List<ColumnStatistics> statistics = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            statistics.add(read(table, batch.get(i), row, i * WIDTH));
        }
        return statistics;
    }

    /** @param at how many columns of the result come before */
    private static ColumnStatistics read(ProfiledTable table, int index, ResultSet row, int at) throws SQLException {
        return new ColumnStatistics(
                index,
                table.columns().get(index),
                row.getLong(at + 1),
                Math.min(row.getLong(at + 1), row.getLong(at + 2)),
                (Number) row.getObject(at + 3),
                (Number) row.getObject(at + 4),
                finite(row.getObject(at + 5)),
                finite(row.getObject(at + 6)),
                quantiles((Array) row.getObject(at + 7)),
                row.getLong(at + 8),
                row.getLong(at + 9));
    }

    private static @Nullable Double finite(@Nullable Object number) {
        return number instanceof Number n && Double.isFinite(n.doubleValue()) ? (Double) n.doubleValue() : null;
    }

    private static Map<String, Double> quantiles(@Nullable Array values) throws SQLException {
        Map<String, Double> named = new LinkedHashMap<>();
        if (values != null) {
            Object[] numbers = (Object[]) values.getArray();
            for (int i = 0; i < numbers.length; i++) {
                named.put(QUANTILE_NAMES.get(i), ((Number) numbers[i]).doubleValue());
            }
        }
        return named;
    }
}
