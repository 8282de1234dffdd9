package io.cupel.experiments;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.TableColumn;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.projects.domain.ProjectId;
import java.util.List;
import java.util.UUID;

/** Tables for tests of the rules. */
final class Tables {
    private Tables() {}

    static DatasetTable of(TableColumn... columns) {
        return new DatasetTable(
                new DatasetVersionId(UUID.randomUUID()),
                new DatasetId(UUID.randomUUID()),
                ProjectId.next(),
                "table",
                1,
                100,
                List.of(columns));
    }

    static TableColumn number(String name) {
        return column(name, ColumnType.NUMERIC, 0, 60);
    }

    static TableColumn category(String name, long levels) {
        return column(name, ColumnType.CATEGORICAL, 0, levels);
    }

    static TableColumn column(String name, ColumnType type, long missing, long unique) {
        String storage = type == ColumnType.NUMERIC ? "DOUBLE" : "VARCHAR";
        return new TableColumn(name, type, storage, missing, unique, List.of());
    }
}
