package io.cupel.experiments.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.experiments.domain.ExperimentStatus;
import io.cupel.experiments.domain.ProblemType;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An experiment joined with its job's progress. */
public record ExperimentRow(
        ExperimentId id,
        UUID projectId,
        UUID datasetVersionId,
        String name,
        String targetColumn,
        ProblemType problemType,
        JsonNode config,
        String executionMode,
        boolean useGpu,
        ExperimentStatus status,
        @Nullable UUID jobId,
        double progress,
        @Nullable String message,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    static final String COLUMNS = "e.*, coalesce(j.progress, 0) as progress, j.message as message";

    static ExperimentRow read(ResultSet row) throws SQLException {
        return new ExperimentRow(
                new ExperimentId(row.getObject("id", UUID.class)),
                row.getObject("project_id", UUID.class),
                row.getObject("dataset_version_id", UUID.class),
                row.getString("name"),
                row.getString("target_column"),
                ProblemType.valueOf(row.getString("problem_type").toUpperCase(Locale.ROOT)),
                tree(row.getString("config")),
                row.getString("execution_mode"),
                row.getBoolean("use_gpu"),
                ExperimentStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("job_id", UUID.class),
                row.getDouble("progress"),
                row.getString("message"),
                row.getString("error"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "finished_at"));
    }

    private static JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A jsonb column does not hold JSON", damaged);
        }
    }
}
