package io.cupel.datasets;

import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.projects.domain.ProjectId;
import java.util.List;
import java.util.Optional;

/** A dataset version as other modules see it. */
public record DatasetTable(
        DatasetVersionId versionId,
        DatasetId datasetId,
        ProjectId projectId,
        String datasetName,
        int number,
        long rows,
        List<TableColumn> columns) {
    public DatasetTable {
        columns = List.copyOf(columns);
    }

    public Optional<TableColumn> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
