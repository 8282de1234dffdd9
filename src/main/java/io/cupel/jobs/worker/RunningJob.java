package io.cupel.jobs.worker;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.jobs.JobContext;
import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobId;
import io.cupel.projects.domain.ProjectId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A claimed job with what its handler has reported and what was asked of it meanwhile. */
final class RunningJob implements JobContext {
    private final Job job;
    private final AtomicReference<@Nullable Report> unwritten = new AtomicReference<>();
    private volatile boolean cancelled;
    private volatile @Nullable Future<?> work;

    RunningJob(Job job) {
        this.job = job;
        this.cancelled = job.cancelRequested();
    }

    Job job() {
        return job;
    }

    void cancel() {
        cancelled = true;
    }

    void startedAs(Future<?> future) {
        work = future;
    }

    /** The job is not ours any more: whatever the handler still does must not be recorded. */
    void abandon() {
        Future<?> running = work;
        if (running != null) {
            running.cancel(true);
        }
    }

    /** What was reported since the last call. */
    Optional<Report> takeReport() {
        return Optional.ofNullable(unwritten.getAndSet(null));
    }

    @Override
    public JobId id() {
        return job.id();
    }

    @Override
    public ProjectId projectId() {
        return job.projectId();
    }

    @Override
    public UUID subjectId() {
        return job.subjectId();
    }

    @Override
    public JsonNode payload() {
        return job.payload();
    }

    @Override
    public int attempt() {
        return job.attempt();
    }

    @Override
    public void progress(double fraction, String message) {
        unwritten.set(new Report(Math.max(0, Math.min(1, fraction)), message));
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    record Report(double progress, String message) {}
}
