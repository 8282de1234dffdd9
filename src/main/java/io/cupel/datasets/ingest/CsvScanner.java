package io.cupel.datasets.ingest;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import io.cupel.datasets.domain.DatasetError;
import io.cupel.platform.error.DomainException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a whole text table once, strictly: every record has as many fields as the first, every quote is closed. No cell
 * becomes a string, which keeps the pass as cheap as the conversion that follows it.
 */
final class CsvScanner extends AbstractBaseCsvCallbackHandler<Boolean> {
    private static final int MAX_FIELD_LENGTH = 1 << 20;
    private static final int MAX_RECORD_LENGTH = 2 << 20;

    private final Dialect dialect;
    private final int maxColumns;
    private final List<String> first = new ArrayList<>();
    private ColumnScan[] columns = new ColumnScan[0];
    private boolean isFirst = true;
    private long line = 1;
    private long rows;
    private int recordLength;
    private int longestRecord;

    private CsvScanner(Dialect dialect, int maxColumns) {
        this.dialect = dialect;
        this.maxColumns = maxColumns;
    }

    /**
     * @throws DomainException {@link DatasetError#BAD_CSV} with the line of the first bad record, {@link DatasetError#TOO_MANY_COLUMNS},
     *     or {@link DatasetError#FILE_IS_EMPTY} when there is no row
     */
    static CsvScan scan(Path utf8, Dialect dialect, int maxColumns) throws IOException {
        CsvScanner scanner = new CsvScanner(dialect, maxColumns);
        try (CsvReader<Boolean> records = reader(dialect).build(scanner, utf8, StandardCharsets.UTF_8)) {
            records.stream().forEach(done -> {});
        } catch (CsvParseException malformed) {
            throw scanner.unreadable(malformed);
        }
        return scanner.result();
    }

    static CsvReader.CsvReaderBuilder reader(Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_FIELD_LENGTH)
                .detectBomHeader(true);
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        recordLength = 0;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean isQuoted) {
        recordLength += length + 3;
        requireNoNul(buffer, offset, length);
        if (isFirst) {
            first.add(new String(buffer, offset, length));
        }
        if (!isFirst && column < columns.length) {
            columns[column].accept(buffer, offset, length);
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (getRecordType() == RecordType.DATA) {
            endRecord();
        }
        return Boolean.TRUE;
    }

    private void endRecord() {
        longestRecord = Math.max(longestRecord, recordLength);
        if (recordLength > MAX_RECORD_LENGTH) {
            throw bad("record too long");
        }
        if (isFirst) {
            endFirst();
        } else {
            requireWidth();
            rows++;
        }
    }

    private void endFirst() {
        isFirst = false;
        if (first.size() > maxColumns) {
            throw DatasetError.TOO_MANY_COLUMNS.with(maxColumns);
        }
        columns =
                IntStream.range(0, first.size()).mapToObj(i -> new ColumnScan()).toArray(ColumnScan[]::new);
        if (!dialect.hasHeader()) {
            for (int i = 0; i < columns.length; i++) {
                columns[i].accept(first.get(i).toCharArray(), 0, first.get(i).length());
            }
            rows++;
        }
    }

    private void requireWidth() {
        if (getFieldCount() != columns.length) {
            throw bad("expected " + columns.length + " fields, found " + getFieldCount());
        }
    }

    private void requireNoNul(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == 0) {
                throw bad("NUL character");
            }
        }
    }

    private CsvScan result() {
        if (rows == 0) {
            throw DatasetError.FILE_IS_EMPTY.exception();
        }
        List<String> names =
                dialect.hasHeader() ? first : first.stream().map(cell -> "").toList();
        return new CsvScan(HeaderNames.unique(names), List.of(columns), rows, longestRecord);
    }

    /** The reader's own text may quote the record. Its message is only asked which rule was broken. */
    private DomainException unreadable(CsvParseException malformed) {
        if (malformed.getCause() instanceof DomainException ours) {
            return ours;
        }
        String message = String.valueOf(malformed.getMessage());
        Throwable cause = malformed.getCause();
        String all = message + (cause == null ? "" : cause.getMessage());
        if (all.contains("buffer size")) {
            return bad("field too long");
        }
        return bad(all.contains("nclosed") ? "quote not closed" : "text after a closing quote");
    }

    private DomainException bad(String reason) {
        return DatasetError.BAD_CSV.with(line, reason);
    }
}
