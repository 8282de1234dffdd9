package io.cupel.bench;

import io.cupel.privacy.detect.ColumnSample;
import io.cupel.privacy.detect.ColumnSample.CountedValue;
import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.tables.Family;
import io.cupel.privacy.tables.LabelledColumn;
import io.cupel.privacy.tables.LabelledTables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What detection costs in one thread, on the labelled tables repeated to size. Wants the machine for itself. */
class PrivacyBench {
    private static final int ROUNDS = 5;
    private static final int COPIES = 40;
    private static final int LINES = 700_000;
    private static final int SCANNED = 70_000;
    private static final BenchTable TABLE = new BenchTable();

    @AfterAll
    static void report() throws IOException {
        TABLE.write(Path.of("target/privacy-bench.md"));
    }

    @Test
    void cellsOfColumns() {
        PiiDetector detector = new PiiDetector(Clock.systemUTC());
        List<List<ColumnSample>> tables = LabelledTables.of(Family.DEVELOPMENT).stream()
                .map(table ->
                        table.columns().stream().map(PrivacyBench::manyRows).toList())
                .toList();
        long cells = tables.stream()
                .flatMap(List::stream)
                .mapToLong(ColumnSample::rows)
                .sum();

        double seconds = best(() -> tables.forEach(detector::detect));

        double perSecond = cells / seconds;
        TABLE.plain("detection, cells a second a core", "%,.0f".formatted(perSecond), "≥ 1,000,000", perSecond >= 1e6);
    }

    /** The column with each of its values in many spellings, so that hardly any two cells are equal. */
    private static ColumnSample manyRows(LabelledColumn column) {
        List<String> values =
                column.values().stream().filter(Objects::nonNull).distinct().toList();
        List<CountedValue> all = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            String blanks = " ".repeat(copy);
            values.forEach(value -> all.add(new CountedValue(value + blanks, 1)));
        }
        return new ColumnSample(column.header(), all, all.size(), 0);
    }

    @Test
    void linesOfText() {
        TextScanner scanner = new TextScanner(Clock.systemUTC());
        List<String> texts = LabelledTables.of(Family.DEVELOPMENT).stream()
                .flatMap(table -> IntStream.range(0, table.rows()).mapToObj(row -> line(table.columns(), row)))
                .toList();

        double seconds =
                best(() -> IntStream.range(0, SCANNED).forEach(at -> scanner.scan(texts.get(at % texts.size()))));

        double all = seconds * LINES / SCANNED;
        TABLE.plain("700,000 lines of mixed text, scanned for spans", "%.1f s".formatted(all), "≤ 30 s", all <= 30);
    }

    /** A few words and two cells: what a line of a log or a remark holds. */
    private static String line(List<LabelledColumn> columns, int row) {
        String one = columns.get(row % columns.size()).values().get(row);
        String other = columns.get((row + 5) % columns.size()).values().get(row);
        return "Customer asked again about " + one + " and the delivery; see also " + other + " in the file.";
    }

    private static double best(Runnable work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
