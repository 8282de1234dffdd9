package io.cupel.datasets;

import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;

/** Where the bytes of versions are. */
final class BlobKeys {
    static final String PREFIX = "datasets/";

    private BlobKeys() {}

    static String of(DatasetId dataset, DatasetVersionId version) {
        return PREFIX + dataset + "/" + version + ".parquet";
    }
}
