package io.cupel.datasets.profile;

import io.cupel.datasets.table.ParquetFile;
import io.cupel.datasets.table.Sql;
import io.cupel.datasets.table.TableSession;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table {@code t} of a session, with columns {@code c0, c1, …}: in memory when it is small, because thousands of
 * columns mean hundreds of queries, else a view of the file.
 *
 * @param columns names and stored types, in order
 */
record ProfiledTable(TableSession session, List<ParquetFile.Column> columns, long rows) {
    private static final long MAX_CELLS_IN_MEMORY = 4_000_000;
    /** Above it, exact distinct counts and quantiles would no longer fit the memory of a session. */
    private static final long MAX_EXACT_ROWS = 2_000_000;

    private static final long SHORT = 1_000;
    private static final long CELLS_PER_LONG_FORM = 500_000;

    static ProfiledTable open(TableSession session, Path parquet) {
        List<ParquetFile.Column> columns = ParquetFile.columns(session, parquet);
        long rows = ParquetFile.rows(session, parquet);
        boolean isSmall = rows * columns.size() <= MAX_CELLS_IN_MEMORY;
        List<String> originals =
                columns.stream().map(column -> Sql.name(column.name())).toList();
        List<String> names =
                IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).toList();
        session.execute("CREATE TEMP " + (isSmall ? "TABLE" : "VIEW") + " t AS SELECT "
                + ParquetFile.selection(originals, names) + " FROM " + Sql.parquet(parquet));
        return new ProfiledTable(session, columns, rows);
    }

    boolean isExact() {
        return rows <= MAX_EXACT_ROWS;
    }

    /** Whether columns are better looked at below each other, see {@link LongForm}. */
    boolean isShort() {
        return rows <= SHORT;
    }

    /** These columns below each other, cut so that what a query holds stays bounded. */
    List<LongForm> longForms(Collection<Integer> indexes) {
        Map<String, List<Integer>> byType = indexes.stream()
                .collect(Collectors.groupingBy(
                        index -> columns.get(index).type(), LinkedHashMap::new, Collectors.toList()));
        int columnsAtOnce = (int) (CELLS_PER_LONG_FORM / Math.max(1, rows));
        return byType.entrySet().stream()
                .flatMap(type -> Batches.of(type.getValue(), columnsAtOnce).stream()
                        .map(batch -> new LongForm(type.getKey(), batch)))
                .toList();
    }

    /** How many columns one query may look at, so that its state stays bounded. */
    int columnsPerQuery() {
        return (int) Math.max(1, Math.min(40, MAX_EXACT_ROWS / Math.max(1, rows)));
    }
}
