package io.cupel.storage;

import org.jspecify.annotations.Nullable;

/**
 * What a signed address gives access to.
 *
 * @param downloadName the file name a browser offers, in any script
 * @param contentType media type of the answer
 * @param sha256 digest of the blob, which becomes the entity tag; null when unknown
 */
public record SignedFile(
        String key,
        String downloadName,
        String contentType,
        @Nullable String sha256) {}
