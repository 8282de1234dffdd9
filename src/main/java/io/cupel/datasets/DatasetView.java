package io.cupel.datasets;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dataset with the version that was uploaded last. */
public record DatasetView(
        UUID id,
        UUID projectId,
        String name,
        @Nullable String description,
        long versionCount,
        DatasetVersionView latestVersion,
        Instant createdAt,
        Instant updatedAt) {}
