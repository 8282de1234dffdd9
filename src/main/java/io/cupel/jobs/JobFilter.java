package io.cupel.jobs;

import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.domain.JobType;
import io.cupel.projects.domain.ProjectId;
import org.jspecify.annotations.Nullable;

/** Which jobs a list shows; null means any. */
public record JobFilter(
        @Nullable ProjectId project,
        @Nullable JobType type,
        @Nullable JobStatus status) {}
