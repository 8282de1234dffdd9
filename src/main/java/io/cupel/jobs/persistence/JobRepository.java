package io.cupel.jobs.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.domain.UserId;
import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobId;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.domain.JobType;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.projects.ProjectContents;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every change of a job's state is one statement that names the state it comes from, so two can never both happen. */
@ApplicationScoped
public class JobRepository {
    private final Sql sql;

    @Inject
    public JobRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(JobId id, JobType type, ProjectId project, UUID subject, JsonNode payload, Instant now) {
        sql.update(
                "insert into jobs (id, type, project_id, subject_id, status, payload, created_at)"
                        + " values (?, ?, ?, ?, 'queued', cast(? as jsonb), ?)",
                id.value(),
                Json.wireName(type),
                project.value(),
                subject,
                payload.toString(),
                now);
    }

    public Optional<Job> find(JobId id) {
        return sql.find("select * from jobs where id = ?", JobRow::read, id.value());
    }

    public List<Job> listByIds(Collection<JobId> ids) {
        return sql.list(
                "select * from jobs where id = any(cast(string_to_array(?, ',') as uuid[]))",
                JobRow::read,
                joined(ids));
    }

    /** The newest first. */
    public Page<Job> list(
            UserId member,
            @Nullable ProjectId project,
            @Nullable JobType type,
            @Nullable JobStatus status,
            PageRequest page) {
        return new ProjectContents("jobs", member)
                .in(project)
                .where("e.type = ?", type == null ? null : Json.wireName(type))
                .where("e.status = ?", status == null ? null : Json.wireName(status))
                .matching("lower(e.type || ' ' || coalesce(e.message, '')) like ?", page)
                .page(sql, "select j.* from jobs j", "j.id", JobRow::read, page);
    }

    /** Claims the oldest waiting job of the given types, or one whose worker let the lease expire. */
    public Optional<Job> claim(Collection<JobType> types, String owner, Instant now, Instant until) {
        return sql.find(
                "update jobs set status = 'running', lease_owner = ?, leased_until = ?, attempt = attempt + 1,"
                        + " started_at = coalesce(started_at, ?)"
                        + " where id = (select id from jobs where type = any(string_to_array(?, ','))"
                        + " and (status = 'queued' or (status = 'running' and leased_until < ?))"
                        + " order by created_at for update skip locked limit 1) returning *",
                JobRow::read,
                owner,
                until,
                now,
                types.stream().map(Json::wireName).collect(Collectors.joining(",")),
                now);
    }

    /** Renews the leases that the owner still holds, and tells for each whether cancellation was asked for. */
    public List<Renewal> renew(Collection<JobId> ids, String owner, Instant until) {
        return sql.list(
                "update jobs set leased_until = ? where id = any(cast(string_to_array(?, ',') as uuid[]))"
                        + " and lease_owner = ? and status = 'running' returning id, cancel_requested",
                row -> new Renewal(new JobId(row.getObject("id", UUID.class)), row.getBoolean("cancel_requested")),
                until,
                joined(ids),
                owner);
    }

    public void report(JobId id, String owner, double progress, String message) {
        sql.update(
                "update jobs set progress = ?, message = ? where id = ? and lease_owner = ? and status = 'running'",
                progress,
                message,
                id.value(),
                owner);
    }

    public boolean endOwned(JobId id, String owner, JobStatus status, @Nullable String error, Instant now) {
        return sql.update(
                        "update jobs set status = ?, error = ?, finished_at = ?, lease_owner = null, leased_until = null,"
                                + " progress = case when ? = 'succeeded' then 1 else progress end"
                                + " where id = ? and lease_owner = ? and status = 'running'",
                        Json.wireName(status),
                        error,
                        now,
                        Json.wireName(status),
                        id.value(),
                        owner)
                == 1;
    }

    /**
     * Puts a job back in the queue.
     *
     * @param counted whether the attempt that ends here counts
     */
    public void requeue(JobId id, String owner, boolean counted) {
        sql.update(
                "update jobs set status = 'queued', lease_owner = null, leased_until = null, attempt = attempt - ?"
                        + " where id = ? and lease_owner = ? and status = 'running'",
                counted ? 0 : 1,
                id.value(),
                owner);
    }

    public boolean cancelQueued(JobId id, Instant now) {
        return sql.update(
                        "update jobs set status = 'cancelled', finished_at = ? where id = ? and status = 'queued'",
                        now,
                        id.value())
                == 1;
    }

    public boolean requestCancel(JobId id) {
        return sql.update("update jobs set cancel_requested = true where id = ? and status = 'running'", id.value())
                == 1;
    }

    public List<Job> listAbandoned(int maxAttempts, Instant now) {
        return sql.list(
                "select * from jobs where status = 'running' and leased_until < ? and attempt >= ?",
                JobRow::read,
                now,
                maxAttempts);
    }

    public boolean failAbandoned(JobId id, String reason, Instant now) {
        return sql.update(
                        "update jobs set status = 'failed', error = ?, finished_at = ?, lease_owner = null,"
                                + " leased_until = null where id = ? and status = 'running' and leased_until < ?",
                        reason,
                        now,
                        id.value(),
                        now)
                == 1;
    }

    private static String joined(Collection<JobId> ids) {
        return ids.stream().map(JobId::toString).collect(Collectors.joining(","));
    }

    /** A lease that was renewed. */
    public record Renewal(JobId id, boolean cancelRequested) {}
}
