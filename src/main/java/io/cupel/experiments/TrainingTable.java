package io.cupel.experiments;

import io.cupel.datasets.domain.ColumnType;
import io.cupel.projects.domain.ProjectId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A dataset version as training sees it. */
public record TrainingTable(UUID versionId, ProjectId projectId, long rows, List<Column> columns) {
    public TrainingTable {
        columns = List.copyOf(columns);
    }

    public Optional<Column> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * @param numeric whether its values are numbers, whatever they mean
     * @param unique different values, missing ones not counted
     */
    public record Column(String name, ColumnType type, boolean numeric, long missing, long unique) {}
}
