package io.cupel.jobs;

import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.domain.JobType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record JobView(
        UUID id,
        JobType type,
        UUID projectId,
        JobStatus status,
        double progress,
        @Nullable String message,
        int attempt,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    static JobView of(Job job) {
        return new JobView(
                job.id().value(),
                job.type(),
                job.projectId().value(),
                job.status(),
                job.progress(),
                job.message(),
                job.attempt(),
                job.error(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt());
    }
}
