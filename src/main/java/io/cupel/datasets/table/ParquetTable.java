package io.cupel.datasets.table;

import io.cupel.datasets.domain.ValueCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one of our Parquet files: pages of rows, samples, text for the engine. Each call opens a session of its own. */
public final class ParquetTable {
    private static final String MOMENT_ISO = "'%Y-%m-%dT%H:%M:%SZ'";
    private static final String MOMENT_TEXT = "'%Y-%m-%d %H:%M:%S'";

    private final Path file;
    private final Path workParent;
    private final TableLimits limits;

    /** @param workParent where sessions get their work folders */
    public ParquetTable(Path file, Path workParent, TableLimits limits) {
        this.file = file.toAbsolutePath();
        this.workParent = workParent;
        this.limits = limits;
    }

    /** A page of rows in the file's order: numbers, truth values and texts by column name; moments as ISO 8601. */
    public List<Map<String, @Nullable Object>> page(int limit, long offset) {
        return inSession(session -> {
            List<ParquetFile.Column> columns = ParquetFile.columns(session, file);
            String query = "SELECT " + selection(columns, MOMENT_ISO, "'%Y-%m-%d'") + " FROM " + Sql.parquet(file)
                    + " LIMIT " + limit + " OFFSET " + offset;
            return session.list(query, row -> named(columns, row));
        });
    }

    /**
     * Rows drawn by a hash of their number: the same for the same seed, whatever else is asked. Moments are milliseconds
     * since 1970, truth values {@code "true"} or {@code "false"}, numbers double.
     */
    public List<List<@Nullable Object>> sample(List<String> columns, int rows, long seed) {
        return inSession(session -> {
            String values = known(session, columns).stream()
                    .map(ParquetTable::plainValue)
                    .collect(Collectors.joining(", "));
            String query = "SELECT " + values + " FROM " + numbered() + " ORDER BY hash(file_row_number, " + seed
                    + "), file_row_number LIMIT " + rows;
            return session.list(query, row -> cells(columns.size(), row));
        });
    }

    /**
     * The texts that columns hold, each with how often, in the order of their first appearance; missing and blank cells are left out.
     *
     * @param rows how many rows with a value are looked at for each column, an even draw where it has more
     * @param columns gets each column's index and its texts
     */
    public void texts(List<String> names, int rows, long seed, BiConsumer<Integer, List<ValueCount>> columns) {
        inSession(session -> {
            List<ParquetFile.Column> known = known(session, names);
            for (int i = 0; i < known.size(); i++) {
                String query = texts(Sql.name(known.get(i).name()), rows, seed);
                columns.accept(i, session.list(query, row -> new ValueCount(row.getString(1), row.getLong(2))));
            }
            return file;
        });
    }

    private String texts(String column, int rows, long seed) {
        return "SELECT value, count(*) FROM (SELECT CAST(" + column + " AS VARCHAR) AS value, file_row_number FROM "
                + numbered()
                + " WHERE trim(CAST(" + column + " AS VARCHAR)) <> '' ORDER BY hash(file_row_number, " + seed
                + ") LIMIT " + rows
                + ") GROUP BY value ORDER BY min(file_row_number)";
    }

    /**
     * Writes columns as RFC 4180 CSV in UTF-8 with a header: nothing between commas is missing, texts and their names are quoted, moments are
     * {@code yyyy-MM-dd HH:mm:ss} in UTC.
     *
     * @param part which rows to write
     * @return how many rows were written
     */
    public long writeCsv(List<String> columns, RowPart part, Path target) {
        return inSession(session -> {
            List<ParquetFile.Column> known = known(session, columns);
            String where = " WHERE " + part.condition("file_row_number");
            String query = "SELECT " + selection(known, MOMENT_TEXT, MOMENT_TEXT) + " FROM " + numbered() + where
                    + " ORDER BY file_row_number";
            Path local = session.work().resolve("export.csv");
            session.execute("COPY (" + query + ") TO " + Sql.path(local)
                    + " (FORMAT csv, HEADER, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR ''"
                    + quoting(known) + ")");
            move(local, target);
            return session.one("SELECT count(*) FROM " + numbered() + where, row -> row.getLong(1));
        });
    }

    /** A column's name as SQL wants it. */
    public static String quoted(String column) {
        return Sql.name(column);
    }

    /**
     * Hands each row of a question's answer on.
     *
     * @param select from the table expression to the statement
     */
    public void ask(UnaryOperator<String> select, Consumer<@Nullable Object[]> rows) {
        in(TableSession::openStreaming, session -> {
            session.each(
                    select.apply(Sql.parquet(file)),
                    row -> rows.accept(
                            cells(row.getMetaData().getColumnCount(), row).toArray()));
            return file;
        });
    }

    static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is done in a session. */
    interface Reading<T> {
        T in(TableSession session);
    }

    /** How a session is opened. */
    private interface Opening {
        TableSession open(TableLimits limits, Path work, Collection<Path> readable);
    }

    <T> T inSession(Reading<T> reading) {
        return in(TableSession::open, reading);
    }

    private <T> T in(Opening opening, Reading<T> reading) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalStateException("An absolute file has a folder");
        }
        try (WorkFolder work = WorkFolder.create(workParent);
                TableSession session = opening.open(limits, work.path(), List.of(folder))) {
            return reading.in(session);
        }
    }

    Path file() {
        return file;
    }

    private String numbered() {
        return "read_parquet(" + Sql.path(file) + ", file_row_number = true)";
    }

    private List<ParquetFile.Column> known(TableSession session, List<String> wanted) {
        Map<String, ParquetFile.Column> all = ParquetFile.columns(session, file).stream()
                .collect(Collectors.toMap(ParquetFile.Column::name, column -> column));
        return wanted.stream()
                .map(name -> {
                    ParquetFile.Column column = all.get(name);
                    if (column == null) {
                        throw new IllegalArgumentException("No such column in the table");
                    }
                    return column;
                })
                .toList();
    }

    private static String selection(List<ParquetFile.Column> columns, String timestampForm, String dateForm) {
        return columns.stream()
                .map(column -> readable(column, timestampForm, dateForm) + " AS " + Sql.name(column.name()))
                .collect(Collectors.joining(", "));
    }

    private static String readable(ParquetFile.Column column, String timestampForm, String dateForm) {
        String name = Sql.name(column.name());
        return switch (column.type()) {
            case "TIMESTAMP" -> "strftime(" + name + ", " + timestampForm + ")";
            case "DATE" -> "strftime(" + name + ", " + dateForm + ")";
            default -> name;
        };
    }

    private static String plainValue(ParquetFile.Column column) {
        String name = Sql.name(column.name());
        return switch (column.type()) {
            case "TIMESTAMP", "DATE" -> "epoch_ms(" + name + ")";
            case "VARCHAR", "BOOLEAN" -> "CAST(" + name + " AS VARCHAR)";
            default -> "CAST(" + name + " AS DOUBLE)";
        };
    }

    private static String quoting(List<ParquetFile.Column> columns) {
        List<String> texts = columns.stream()
                .filter(column ->
                        column.type().equals("VARCHAR") || column.type().equals("BOOLEAN"))
                .map(column -> Sql.name(column.name()))
                .toList();
        return texts.isEmpty() ? "" : texts.stream().collect(Collectors.joining(", ", ", FORCE_QUOTE (", ")"));
    }

    private static Map<String, @Nullable Object> named(List<ParquetFile.Column> columns, ResultSet row)
            throws SQLException {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).name(), row.getObject(i + 1));
        }
        return cells;
    }

    private static List<@Nullable Object> cells(int count, ResultSet row) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            cells.add(row.getObject(i));
        }
        return cells;
    }
}
