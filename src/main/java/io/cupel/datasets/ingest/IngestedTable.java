package io.cupel.datasets.ingest;

import io.cupel.datasets.domain.SourceFormat;
import java.nio.file.Path;
import java.util.List;

/** An upload as one typed Parquet file with flat columns, in the order of the source. */
public record IngestedTable(Path parquet, SourceFormat format, List<String> columns, long rows) {
    public IngestedTable {
        columns = List.copyOf(columns);
    }
}
