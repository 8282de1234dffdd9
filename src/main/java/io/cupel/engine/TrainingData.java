package io.cupel.engine;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 CSV, UTF-8, with a header line: nothing between the commas is a missing value, text in quotes is taken as it
 * is, times are {@code yyyy-MM-dd HH:mm:ss} in UTC.
 *
 * @param columns the columns in the file's order
 * @param rows the number of records without the header, compared with what the engine read
 * @param holdOut rows in the same form that no model is trained on and that rank the models, or null to rank by cross-validation
 */
public record TrainingData(
        Path csv,
        long rows,
        List<EngineColumn> columns,
        @Nullable HoldOutRows holdOut) {
    public TrainingData {
        columns = List.copyOf(columns);
    }

    /** Rows kept back from training. */
    public record HoldOutRows(Path csv, long rows) {}
}
