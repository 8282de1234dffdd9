package io.cupel.jobs.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobId;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.domain.JobType;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.projects.domain.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

final class JobRow {
    private JobRow() {}

    static Job read(ResultSet row) throws SQLException {
        try {
            return new Job(
                    new JobId(row.getObject("id", UUID.class)),
                    JobType.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                    new ProjectId(row.getObject("project_id", UUID.class)),
                    row.getObject("subject_id", UUID.class),
                    JobStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                    Json.MAPPER.readTree(row.getString("payload")),
                    row.getDouble("progress"),
                    row.getString("message"),
                    row.getInt("attempt"),
                    row.getString("error"),
                    row.getBoolean("cancel_requested"),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    Sql.instant(row, "started_at"),
                    Sql.instant(row, "finished_at"));
        } catch (JsonProcessingException damaged) {
            throw new SQLException("A job's payload is not JSON", damaged);
        }
    }
}
