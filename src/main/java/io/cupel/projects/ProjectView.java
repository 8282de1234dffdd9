package io.cupel.projects;

import io.cupel.projects.domain.ProjectRole;
import io.cupel.projects.domain.ProjectStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as one member sees it.
 *
 * @param role the caller's own role
 */
public record ProjectView(
        UUID id,
        String name,
        @Nullable String description,
        ProjectStatus status,
        long datasetCount,
        long experimentCount,
        long modelCount,
        Instant createdAt,
        Instant updatedAt,
        ProjectRole role) {}
