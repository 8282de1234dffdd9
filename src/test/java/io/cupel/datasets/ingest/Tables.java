package io.cupel.datasets.ingest;

import io.cupel.datasets.table.ParquetFile;
import io.cupel.datasets.table.Sql;
import io.cupel.datasets.table.TableLimits;
import io.cupel.datasets.table.TableSession;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables for tests: ingested from text, bytes or files, and read back. */
public final class Tables {
    public static final TableLimits LIMITS = new TableLimits(256L << 20, 2, 1L << 30, Duration.ofSeconds(60));
    private static final Path DATA = Path.of("src/test/resources/data");

    private Tables() {}

    public static Path real(String name) {
        return DATA.resolve(name);
    }

    public static IngestedTable ingest(Path file, Path work) throws IOException {
        Path upload = Files.copy(file, Files.createDirectories(work).resolve("upload"));
        return new TableIngest(LIMITS, 5_000).ingest(upload, work);
    }

    public static IngestedTable ingest(byte[] content, Path work) throws IOException {
        Path upload = Files.write(Files.createDirectories(work).resolve("upload"), content);
        return new TableIngest(LIMITS, 5_000).ingest(upload, work);
    }

    public static IngestedTable ingest(String content, Path work) throws IOException {
        return ingest(content.getBytes(StandardCharsets.UTF_8), work);
    }

    public static IngestedTable ingest(String content, Charset charset, Path work) throws IOException {
        return ingest(content.getBytes(charset), work);
    }

    /** The stored type of each column. */
    public static Map<String, String> types(IngestedTable table, Path work) {
        Map<String, String> types = new LinkedHashMap<>();
        try (TableSession session = TableSession.open(LIMITS, work, List.of())) {
            ParquetFile.columns(session, table.parquet()).forEach(column -> types.put(column.name(), column.type()));
        }
        return types;
    }

    /** Every cell as text, row by row. */
    public static List<List<@Nullable String>> rows(IngestedTable table, Path work) {
        try (TableSession session = TableSession.open(LIMITS, work, List.of())) {
            return session.list("FROM " + Sql.parquet(table.parquet()), row -> {
                List<@Nullable String> cells = new ArrayList<>();
                for (int i = 1; i <= table.columns().size(); i++) {
                    cells.add(row.getString(i));
                }
                return cells;
            });
        }
    }

    /** Missing cells of those columns that have any. */
    public static Map<String, Long> missing(IngestedTable table, Path work) {
        Map<String, Long> missing = new LinkedHashMap<>();
        try (TableSession session = TableSession.open(LIMITS, work, List.of())) {
            List<Long> counts = ParquetFile.valueCounts(session, table.parquet());
            for (int i = 0; i < counts.size(); i++) {
                if (counts.get(i) < table.rows()) {
                    missing.put(table.columns().get(i), table.rows() - counts.get(i));
                }
            }
        }
        return missing;
    }

    /** Makes a Parquet file with the engine itself. */
    public static Path parquet(String query, Path work) throws IOException {
        Path file = Files.createDirectories(work).resolve("made.parquet");
        try (TableSession session = TableSession.open(LIMITS, work, List.of())) {
            session.execute("COPY (" + query + ") TO " + Sql.path(file) + " (FORMAT parquet)");
        }
        return file;
    }
}
