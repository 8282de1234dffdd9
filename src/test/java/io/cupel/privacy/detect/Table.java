package io.cupel.privacy.detect;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A file with a header, as columns. */
final class Table {
    private final List<String> header;
    private final List<NamedCsvRecord> rows;

    private Table(List<NamedCsvRecord> rows) {
        this.rows = rows;
        this.header = rows.get(0).getHeader();
    }

    static Table read(String file, char separator) {
        Path path = Path.of("src/test/resources/data").resolve(file);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(path)) {
            return new Table(reader.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> rows() {
        return rows;
    }

    List<ColumnSample> samples() {
        return header.stream().map(this::sample).toList();
    }

    /** The same columns under headers that say nothing. */
    List<ColumnSample> opaqueSamples() {
        return IntStream.range(0, header.size())
                .mapToObj(at -> ColumnSample.of("f" + at, cells(header.get(at))))
                .toList();
    }

    private ColumnSample sample(String column) {
        return ColumnSample.of(column, cells(column));
    }

    private List<String> cells(String column) {
        return rows.stream().map(row -> row.getField(column)).toList();
    }
}
