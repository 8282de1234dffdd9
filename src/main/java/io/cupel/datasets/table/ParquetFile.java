package io.cupel.datasets.table;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** What a Parquet file says about itself, and how ours are written. */
public final class ParquetFile {
    /** Rows of a group are held in memory while it is written, so wide tables get fewer. */
    private static final int CELLS_PER_GROUP = 4_000_000;

    private static final int MAX_GROUP = 100_000;
    private static final int MIN_GROUP = 2_048;

    /** A column as the engine names its type, such as {@code BIGINT} or {@code STRUCT(a INTEGER)}. */
    public record Column(String name, String type) {}

    private ParquetFile() {}

    public static List<Column> columns(TableSession session, Path file) {
        return session.list(
                "SELECT column_name, column_type FROM (DESCRIBE FROM " + Sql.parquet(file) + ")",
                row -> new Column(row.getString(1), row.getString(2)));
    }

    public static long rows(TableSession session, Path file) {
        return session.one("SELECT num_rows FROM parquet_file_metadata(" + Sql.path(file) + ")", row -> row.getLong(1));
    }

    /** Cells that are not null, by column of a flat table, from the file's own statistics. */
    public static List<Long> valueCounts(TableSession session, Path file) {
        return session.list(
                "SELECT sum(num_values) - sum(stats_null_count) FROM parquet_metadata(" + Sql.path(file)
                        + ") GROUP BY column_id ORDER BY column_id",
                row -> row.getLong(1));
    }

    /** Writes the query's rows, in their order. At this level zstd takes a quarter less time for all of it, and a seventh more room. */
    public static void write(TableSession session, String query, int columns, Path target) {
        session.execute("COPY (" + query + ") TO " + Sql.path(target)
                + " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE " + groupSize(columns)
                + ")");
    }

    private static int groupSize(int columns) {
        return Math.max(MIN_GROUP, Math.min(MAX_GROUP, CELLS_PER_GROUP / Math.max(1, columns)));
    }

    /** {@code expression AS "name"} for each, joined for a SELECT. */
    public static String selection(List<String> expressions, List<String> names) {
        return String.join(
                ", ",
                IntStream.range(0, names.size())
                        .mapToObj(i -> expressions.get(i) + " AS " + Sql.name(names.get(i)))
                        .toList());
    }
}
