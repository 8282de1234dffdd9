package io.cupel.datasets.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class IngestPropertiesTest {
    @Property(tries = 25, seed = "7")
    void givesBackEveryCellOfAnyTable(@ForAll("tables") List<List<String>> rows, @ForAll LineDelimiter lineEnd)
            throws IOException {
        Path work = Files.createTempDirectory("ingest");
        try {
            IngestedTable table = Tables.ingest(written(rows, lineEnd), work);

            assertThat(Tables.rows(table, work)).isEqualTo(expected(rows));
        } finally {
            delete(work);
        }
    }

    /** A word in front of every cell keeps all columns text, so that cells can be compared as they are. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("ab ;,|\t\"\n'é€\ud83d\ude00#\\%")
                .ofMaxLength(8)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff))
                .map(text -> "w" + text);
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(width -> Arbitraries.oneOf(cell, Arbitraries.of("", "NA"))
                        .list()
                        .ofSize(width)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(12));
    }

    private static String written(List<List<String>> rows, LineDelimiter lineEnd) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(lineEnd)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text)) {
            csv.writeRecord(IntStream.range(0, rows.get(0).size())
                    .mapToObj(i -> "h" + i)
                    .toList());
            rows.forEach(csv::writeRecord);
        }
        return text.toString();
    }

    private static List<List<@Nullable String>> expected(List<List<String>> rows) {
        List<List<@Nullable String>> all = new ArrayList<>();
        for (List<String> row : rows) {
            List<@Nullable String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(MissingTokens.contains(cell) ? null : trimmed(cell)));
            all.add(cells);
        }
        return all;
    }

    private static String trimmed(String cell) {
        return cell.replaceAll("^[ \t]+|[ \t]+\\z", "");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
