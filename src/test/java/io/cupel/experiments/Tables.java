package io.cupel.experiments;

import io.cupel.datasets.domain.ColumnType;
import io.cupel.experiments.TrainingTable.Column;
import io.cupel.projects.domain.ProjectId;
import java.util.List;
import java.util.UUID;

/** Tables for tests of the rules. */
final class Tables {
    private Tables() {}

    static TrainingTable of(Column... columns) {
        return new TrainingTable(UUID.randomUUID(), ProjectId.next(), 100, List.of(columns));
    }

    static Column number(String name) {
        return new Column(name, ColumnType.NUMERIC, true, 0, 60);
    }

    static Column category(String name, long levels) {
        return new Column(name, ColumnType.CATEGORICAL, false, 0, levels);
    }

    static Column column(String name, ColumnType type, long missing, long unique) {
        return new Column(name, type, type == ColumnType.NUMERIC, missing, unique);
    }
}
