package io.cupel.datasets.profile;

import io.cupel.datasets.domain.HistogramBin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a column lie: twenty bins of equal width between its ends, and how many are far out. A second look at
 * the column, because the bounds come from the first.
 */
record Distribution(List<HistogramBin> histogram, long outliers) {
    static final Distribution NONE = new Distribution(List.of(), 0);

    private static final int BINS = 20;
    private static final double FENCE = 3;

    /** By index of the column; only of columns that have an order and are not constant. */
    static Map<Integer, Distribution> of(ProfiledTable table, List<ColumnStatistics> columns) {
        List<ColumnStatistics> ordered =
                columns.stream().filter(Distribution::isSpread).toList();
        Map<Integer, Distribution> distributions = new HashMap<>();
        for (List<ColumnStatistics> batch : Batches.of(ordered, table.columnsPerQuery())) {
            String query =
                    batch.stream().map(Distribution::counts).collect(Collectors.joining(", ", "SELECT ", " FROM t"));
            distributions.putAll(table.session().one(query, row -> read(batch, row)));
        }
        return distributions;
    }

    private static boolean isSpread(ColumnStatistics column) {
        boolean hasOrder = column.kind() == ColumnKind.NUMBER || column.kind() == ColumnKind.MOMENT;
        return hasOrder && column.unique() > 1 && Double.isFinite(high(column) - low(column));
    }

    /** A map from number of the bin to rows, and the far values. {@code least} would make a number of a missing value. */
    private static String counts(ColumnStatistics column) {
        String value = column.kind() == ColumnKind.MOMENT
                ? "epoch_ms(" + column.sqlName() + ")"
                : "CAST(" + column.sqlName() + " AS DOUBLE)";
        String bin = "least(" + (BINS - 1) + ", greatest(0, ceil((" + value + " - " + literal(low(column)) + ") / "
                + literal(width(column)) + ") - 1))";
        return "histogram(CAST(" + bin + " AS INTEGER)) FILTER (" + column.sqlName() + " IS NOT NULL), "
                + outliers(column, value);
    }

    private static String outliers(ColumnStatistics column, String value) {
        Double lower = column.quantiles().get("p25");
        Double upper = column.quantiles().get("p75");
        if (lower == null || upper == null || !(upper > lower) || !Double.isFinite(upper - lower)) {
            return "0";
        }
        double fence = FENCE * (upper - lower);
        return "count(*) FILTER (" + value + " < " + literal(lower - fence) + " OR " + value + " > "
                + literal(upper + fence) + ")";
    }

    private static Map<Integer, Distribution> read(List<ColumnStatistics> batch, ResultSet row) throws SQLException {
        Map<Integer, Distribution> distributions = new HashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            Map<?, ?> counts = (Map<?, ?>) row.getObject(2 * i + 1);
            distributions.put(
                    batch.get(i).index(), new Distribution(bins(batch.get(i), counts), row.getLong(2 * i + 2)));
        }
        return distributions;
    }

    private static List<HistogramBin> bins(ColumnStatistics column, Map<?, ?> counts) {
        return IntStream.range(0, BINS)
                .mapToObj(bin -> new HistogramBin(bound(column, bin), bound(column, bin + 1), count(counts.get(bin))))
                .toList();
    }

    private static long count(@Nullable Object count) {
        return count instanceof Number number ? number.longValue() : 0;
    }

    private static Object bound(ColumnStatistics column, int bin) {
        double bound = bin == BINS ? high(column) : low(column) + bin * width(column);
        return column.kind() == ColumnKind.MOMENT
                ? Instant.ofEpochMilli(Math.round(bound)).toString()
                : (Object) bound;
    }

    private static double width(ColumnStatistics column) {
        return (high(column) - low(column)) / BINS;
    }

    private static double low(ColumnStatistics column) {
        return column.first() == null ? Double.NaN : column.first().doubleValue();
    }

    private static double high(ColumnStatistics column) {
        return column.last() == null ? Double.NaN : column.last().doubleValue();
    }

    /** With an exponent, so that the engine does not take it for a decimal of fixed width. */
    private static String literal(double number) {
        return "CAST('" + number + "' AS DOUBLE)";
    }
}
