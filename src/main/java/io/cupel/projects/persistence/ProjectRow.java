package io.cupel.projects.persistence;

import io.cupel.projects.domain.ProjectRole;
import io.cupel.projects.domain.ProjectStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as one member sees it, with what it holds. */
public record ProjectRow(
        UUID id,
        String name,
        @Nullable String description,
        ProjectStatus status,
        ProjectRole role,
        long datasetCount,
        long experimentCount,
        long modelCount,
        Instant createdAt,
        Instant updatedAt) {
    static ProjectRow read(ResultSet row) throws SQLException {
        return new ProjectRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("description"),
                ProjectStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                ProjectRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getLong("dataset_count"),
                row.getLong("experiment_count"),
                row.getLong("model_count"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
