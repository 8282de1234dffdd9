package io.cupel.datasets.persistence;

import io.cupel.datasets.domain.StoredVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dataset in a list. */
public record DatasetRow(
        UUID id,
        UUID projectId,
        String name,
        @Nullable String description,
        Instant createdAt,
        Instant updatedAt,
        long versionCount,
        StoredVersion latest) {
    static DatasetRow read(ResultSet row) throws SQLException {
        return new DatasetRow(
                row.getObject("dataset_id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("dataset_name"),
                row.getString("description"),
                row.getObject("dataset_created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("number"),
                VersionRepository.read(row));
    }
}
