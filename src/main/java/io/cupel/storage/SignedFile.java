package io.cupel.storage;

/**
 * What a signed address gives access to.
 *
 * @param downloadName the file name a browser offers, in any script
 * @param contentType media type of the answer
 */
public record SignedFile(String key, String downloadName, String contentType) {}
