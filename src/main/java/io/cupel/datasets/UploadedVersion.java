package io.cupel.datasets;

import io.cupel.datasets.domain.QualityReport;
import java.util.UUID;

/** What an upload made. {@code versionId} is the same as {@code datasetVersionId}. */
public record UploadedVersion(
        UUID datasetId, UUID datasetVersionId, UUID versionId, UUID artifactId, QualityReport quality) {}
