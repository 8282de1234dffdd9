package io.cupel.datasets.ingest;

import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.domain.SourceFormat;
import io.cupel.datasets.table.ParquetFile;
import io.cupel.datasets.table.TableException;
import io.cupel.datasets.table.TableLimits;
import io.cupel.datasets.table.TableSession;
import io.cupel.platform.error.DomainException;
import io.cupel.platform.error.PlatformError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Turns an uploaded file of unknown kind into a typed Parquet file, or says why it cannot be. Safe for many threads. */
public final class TableIngest {
    private final TableLimits limits;
    private final int maxColumns;

    public TableIngest(TableLimits limits, int maxColumns) {
        this.limits = limits;
        this.maxColumns = maxColumns;
    }

    /**
     * @param upload a file inside {@code work}
     * @param work a folder of this task's own; the result is put there, beside intermediate files
     * @throws DomainException {@link DatasetError#UNSUPPORTED_FILE_TYPE}, {@link DatasetError#FILE_IS_EMPTY}, {@link
     *     DatasetError#BAD_CSV}, {@link DatasetError#TOO_MANY_COLUMNS}, {@link DatasetError#TOO_COMPLEX}
     */
    public IngestedTable ingest(Path upload, Path work) throws IOException {
        FileKind kind = kindOf(upload);
        try {
            return switch (kind) {
                case EMPTY -> throw DatasetError.FILE_IS_EMPTY.exception();
                case OTHER -> throw DatasetError.UNSUPPORTED_FILE_TYPE.exception();
                case PARQUET -> fromParquet(upload, work);
                case TEXT -> fromText(upload, work);
            };
        } catch (TableException failed) {
            throw explained(failed);
        }
    }

    private static FileKind kindOf(Path upload) throws IOException {
        try (InputStream in = Files.newInputStream(upload)) {
            return FileKind.of(in.readNBytes(FileKind.SAMPLE_LENGTH));
        }
    }

    private IngestedTable fromText(Path upload, Path work) throws IOException {
        Path utf8 = TextEncoding.asUtf8(upload, work.resolve("utf8.csv"));
        Dialect dialect = DialectSniffer.sniff(utf8);
        CsvScan scan = CsvScanner.scan(utf8, dialect, maxColumns);
        try (TableSession session = TableSession.open(limits, work, List.of())) {
            Path parquet = new CsvConverter(session, work).convert(utf8, dialect, scan);
            return new IngestedTable(parquet, SourceFormat.CSV, scan.names(), scan.rows());
        }
    }

    private IngestedTable fromParquet(Path upload, Path work) {
        Path target = work.resolve("table.parquet");
        try (TableSession session = TableSession.open(limits, work, List.of())) {
            List<String> columns = new ParquetConverter(session, maxColumns).convert(upload, target);
            return new IngestedTable(target, SourceFormat.PARQUET, columns, ParquetFile.rows(session, target));
        }
    }

    private static DomainException explained(TableException failed) {
        return switch (failed.reason()) {
            case OUT_OF_MEMORY -> DatasetError.TOO_COMPLEX.exception().causedBy(failed);
            case TIMED_OUT -> PlatformError.TIMED_OUT.exception().causedBy(failed);
            case OTHER -> PlatformError.INTERNAL_ERROR.exception().causedBy(failed);
        };
    }
}
