package io.cupel.datasets.ingest;

import java.util.List;

/**
 * What the strict reading of a whole text table found.
 *
 * @param rows records without the header
 * @param longestRecord in characters
 */
record CsvScan(List<String> names, List<ColumnScan> columns, long rows, int longestRecord) {
    CsvScan {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
    }
}
