package io.cupel.storage;

/**
 * A blob as it was written.
 *
 * @param sha256 of the bytes, lower-case hexadecimal
 */
public record StoredBlob(String key, long sizeInBytes, String sha256) {}
