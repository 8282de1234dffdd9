package io.cupel.datasets.ingest;

import io.cupel.datasets.table.ParquetFile;
import io.cupel.datasets.table.Sql;
import io.cupel.datasets.table.TableException;
import io.cupel.datasets.table.TableSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Converts a scanned text table to Parquet and holds the result against the scan: as many rows, and in every column as
 * many values. The scan and the conversion are two independent readers, so agreement of both is the proof.
 */
final class CsvConverter {
    /** The engine's standard; longer records need to be announced. */
    private static final int STANDARD_LINE = 2_000_000;

    private static final int BYTES_PER_CHARACTER = 3;

    private final TableSession session;
    private final Path work;

    CsvConverter(TableSession session, Path work) {
        this.session = session;
        this.work = work;
    }

    /** The Parquet file. */
    Path convert(Path utf8, Dialect dialect, CsvScan scan) throws IOException {
        Path target = work.resolve("table.parquet");
        List<CellReading> readings =
                scan.columns().stream().map(ColumnScan::reading).toList();
        if (!isTricky(scan) && isConverted(utf8, dialect, scan, readings, target)) {
            return target;
        }
        // Lone columns, odd line ends and the like are read differently by the two: write the plainest form first.
        Path plain = CsvRewriter.rewrite(utf8, dialect, work.resolve("plain.csv"));
        if (!isConverted(plain, CsvRewriter.dialect(dialect), scan, readings, target)) {
            throw new IllegalStateException("Two readers of one table disagree about it");
        }
        return target;
    }

    /** In a table of one column an empty line could be a row, or nothing. */
    private static boolean isTricky(CsvScan scan) {
        return scan.names().size() == 1;
    }

    private boolean isConverted(Path csv, Dialect dialect, CsvScan scan, List<CellReading> readings, Path target) {
        try {
            write(csv, dialect, scan, readings, target);
            if (ParquetFile.rows(session, target) != scan.rows()) {
                return false;
            }
            List<CellReading> safer = withoutMisread(scan, readings, ParquetFile.valueCounts(session, target));
            if (!safer.equals(readings)) {
                write(csv, dialect, scan, safer, target);
            }
            return true;
        } catch (TableException failed) {
            if (failed.reason() == TableException.Reason.OTHER) {
                return false;
            }
            throw failed;
        }
    }

    /** A column that lost values in its conversion stays text: no cell may vanish. */
    private static List<CellReading> withoutMisread(CsvScan scan, List<CellReading> readings, List<Long> values) {
        List<CellReading> safer = new ArrayList<>(readings);
        for (int i = 0; i < safer.size(); i++) {
            if (values.get(i) != scan.columns().get(i).values()) {
                safer.set(i, CellReading.text(true));
            }
        }
        return safer;
    }

    private void write(Path csv, Dialect dialect, CsvScan scan, List<CellReading> readings, Path target) {
        List<String> expressions = IntStream.range(0, readings.size())
                .mapToObj(i -> readings.get(i).expression("c" + i))
                .toList();
        String query =
                "SELECT " + ParquetFile.selection(expressions, scan.names()) + " FROM " + source(csv, dialect, scan);
        ParquetFile.write(session, query, readings.size(), target);
    }

    private static String source(Path csv, Dialect dialect, CsvScan scan) {
        String columns = IntStream.range(0, scan.names().size())
                .mapToObj(i -> "'c" + i + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + Sql.path(csv)
                + ", auto_detect = false, strict_mode = true, quote = '\"', escape = '\"', delim = "
                + Sql.text(String.valueOf(dialect.separator())) + ", header = " + dialect.hasHeader() + ", columns = "
                + columns
                + ", nullstr = " + Sql.texts(MissingTokens.ALL) + ", max_line_size = "
                + Math.max(STANDARD_LINE, scan.longestRecord() * BYTES_PER_CHARACTER) + ")";
    }
}
