package io.cupel.datasets.domain;

import io.cupel.projects.domain.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as it is kept, with the place of its bytes.
 *
 * @param number 1 for the first of its dataset
 * @param lineage null for an upload
 */
public record StoredVersion(
        DatasetVersionId id,
        DatasetId datasetId,
        ProjectId projectId,
        String datasetName,
        int number,
        UUID artifactId,
        String blobKey,
        String sha256,
        long sizeInBytes,
        String sourceName,
        SourceFormat sourceFormat,
        long sourceSizeInBytes,
        long rowCount,
        int columnCount,
        double qualityScore,
        @Nullable Lineage lineage,
        Instant createdAt) {}
