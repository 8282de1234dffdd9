package io.cupel.datasets;

import java.util.List;

/** The rows that named these blobs are being deleted. */
public record BlobsAbandoned(List<String> keys) {
    public BlobsAbandoned {
        keys = List.copyOf(keys);
    }
}
