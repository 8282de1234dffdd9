package io.cupel.datasets.ingest;

import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.table.ParquetFile;
import io.cupel.datasets.table.Sql;
import io.cupel.datasets.table.TableException;
import io.cupel.datasets.table.TableSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Writes an uploaded Parquet file anew, in our form. Reading every page proves that the file is whole; flat columns of few
 * types are all that the rest of the house needs to know. Lists, structures and bytes become text.
 */
final class ParquetConverter {
    private static final Set<String> KEPT =
            Set.of("BOOLEAN", "BIGINT", "DOUBLE", "FLOAT", "DATE", "TIMESTAMP", "VARCHAR");
    private static final Set<String> INTEGERS =
            Set.of("TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT", "UINTEGER");
    private static final Set<String> BEYOND_BIGINT = Set.of("UBIGINT", "HUGEINT", "UHUGEINT");

    private final TableSession session;
    private final int maxColumns;

    ParquetConverter(TableSession session, int maxColumns) {
        this.session = session;
        this.maxColumns = maxColumns;
    }

    /** The names of the columns; the table is written to {@code target}. */
    List<String> convert(Path upload, Path target) {
        try {
            return write(upload, target);
        } catch (TableException failed) {
            if (failed.reason() == TableException.Reason.OTHER) {
                throw DatasetError.UNSUPPORTED_FILE_TYPE.exception().causedBy(failed);
            }
            throw failed;
        }
    }

    private List<String> write(Path upload, Path target) {
        List<ParquetFile.Column> columns = ParquetFile.columns(session, upload);
        if (columns.size() > maxColumns) {
            throw DatasetError.TOO_MANY_COLUMNS.with(maxColumns);
        }
        if (ParquetFile.rows(session, upload) == 0) {
            throw DatasetError.FILE_IS_EMPTY.exception();
        }
        List<String> names = HeaderNames.unique(
                columns.stream().map(ParquetFile.Column::name).toList());
        List<String> expressions =
                columns.stream().map(ParquetConverter::expression).toList();
        String query = "SELECT " + ParquetFile.selection(expressions, names) + " FROM " + Sql.parquet(upload);
        ParquetFile.write(session, query, names.size(), target);
        return names;
    }

    private static String expression(ParquetFile.Column column) {
        String name = Sql.name(column.name());
        String type = column.type();
        if (type.equals("DOUBLE") || type.equals("FLOAT")) {
            return "CASE WHEN isfinite(" + name + ") THEN " + name + " END";
        }
        if (type.equals("VARCHAR")) {
            return "NULLIF(" + name + ", '')";
        }
        if (KEPT.contains(type) || type.startsWith("DECIMAL")) {
            return name;
        }
        if (type.equals("TIMESTAMP WITH TIME ZONE")) {
            return name + " AT TIME ZONE 'UTC'";
        }
        return "CAST(" + name + " AS " + plainType(type) + ")";
    }

    private static String plainType(String type) {
        if (INTEGERS.contains(type)) {
            return "BIGINT";
        }
        if (BEYOND_BIGINT.contains(type)) {
            return "DOUBLE";
        }
        return type.startsWith("TIMESTAMP_") ? "TIMESTAMP" : "VARCHAR";
    }
}
