package io.cupel.datasets;

import io.cupel.datasets.domain.Lineage;
import io.cupel.datasets.domain.SourceFormat;
import io.cupel.datasets.domain.StoredVersion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded table.
 *
 * @param number 1 for the first of its dataset
 * @param sizeInBytes of the stored Parquet file, whose digest is {@code sha256}
 * @param sourceName the uploaded file's name
 * @param lineage what the version was made of, and how; null for an upload
 */
public record DatasetVersionView(
        UUID id,
        UUID datasetId,
        UUID artifactId,
        int number,
        long rowCount,
        int columnCount,
        double qualityScore,
        long sizeInBytes,
        String sha256,
        String sourceName,
        SourceFormat sourceFormat,
        long sourceSizeInBytes,
        @Nullable Lineage lineage,
        Instant createdAt) {
    static DatasetVersionView of(StoredVersion version) {
        return new DatasetVersionView(
                version.id().value(),
                version.datasetId().value(),
                version.artifactId(),
                version.number(),
                version.rowCount(),
                version.columnCount(),
                version.qualityScore(),
                version.sizeInBytes(),
                version.sha256(),
                version.sourceName(),
                version.sourceFormat(),
                version.sourceSizeInBytes(),
                version.lineage(),
                version.createdAt());
    }
}
