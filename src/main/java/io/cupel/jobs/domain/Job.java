package io.cupel.jobs.domain;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.projects.domain.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as its row tells.
 *
 * @param subjectId the resource that asked for it
 * @param progress 0 to 1
 * @param attempt how often a worker has begun it
 * @param error why it failed, in words for the user
 */
public record Job(
        JobId id,
        JobType type,
        ProjectId projectId,
        UUID subjectId,
        JobStatus status,
        JsonNode payload,
        double progress,
        @Nullable String message,
        int attempt,
        @Nullable String error,
        boolean cancelRequested,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
