package io.cupel.storage;

import java.time.Instant;

/** A blob as a listing shows it. */
public record BlobListing(String key, long sizeInBytes, Instant lastModified) {}
