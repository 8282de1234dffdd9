package io.cupel.datasets;

import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import org.jspecify.annotations.Nullable;

/** How a caller names a version: by dataset (its latest), by dataset and version, or by version alone. */
public record VersionReference(
        @Nullable DatasetId dataset, @Nullable DatasetVersionId version) {
    public static VersionReference latest(DatasetId dataset) {
        return new VersionReference(dataset, null);
    }

    /** The given version of the dataset, the latest when there is none given. */
    public static VersionReference of(DatasetId dataset, @Nullable DatasetVersionId version) {
        return new VersionReference(dataset, version);
    }

    public static VersionReference of(DatasetVersionId version) {
        return new VersionReference(null, version);
    }
}
