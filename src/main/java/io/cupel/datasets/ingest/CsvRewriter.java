package io.cupel.datasets.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a table anew in the plainest form: every field quoted, one line end, no empty line, no byte order mark. */
final class CsvRewriter {
    private CsvRewriter() {}

    static Dialect dialect(Dialect original) {
        return new Dialect(',', original.hasHeader());
    }

    static Path rewrite(Path utf8, Dialect dialect, Path copy) throws IOException {
        try (CsvReader<CsvRecord> records = CsvScanner.reader(dialect).ofCsvRecord(utf8, StandardCharsets.UTF_8);
                CsvWriter writer = CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .lineDelimiter(LineDelimiter.LF)
                        .build(copy, StandardCharsets.UTF_8)) {
            for (CsvRecord record : records) {
                writer.writeRecord(record.getFields());
            }
        }
        return copy;
    }
}
