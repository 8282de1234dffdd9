package io.cupel.storage;

/** The store has no blob of the wanted key. */
public class NoSuchBlobException extends RuntimeException {
    public NoSuchBlobException(String key) {
        super("No blob " + key);
    }
}
