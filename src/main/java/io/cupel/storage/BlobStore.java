package io.cupel.storage;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Named, immutable byte sequences. Safe for use by many threads and, on shared storage, by many processes.
 *
 * <p>Every method refuses a key that breaks the rules of {@link BlobKey} with {@link IllegalArgumentException} and reports a
 * failing disk or network as {@link java.io.UncheckedIOException}.
 */
public interface BlobStore {
    /** Reads {@code content} to its end; it is not closed. Readers see the whole blob or none; a blob of the same key is replaced. */
    StoredBlob put(String key, InputStream content);

    /** As {@link #put}, moving a file into the store: nothing may write to it any more, and it is gone from where it was. */
    StoredBlob take(String key, Path file);

    /** @throws NoSuchBlobException when there is none of that key */
    InputStream open(String key);

    /**
     * A file on this machine with the blob's bytes, for readers that cannot take a stream. It must not be written to.
     *
     * @throws NoSuchBlobException when there is none of that key
     */
    Path local(String key);

    boolean exists(String key);

    /** Removes the blob; does nothing when there is none. */
    void delete(String key);

    /** Every blob whose key starts with {@code prefix}, in no particular order. */
    List<BlobListing> list(String prefix);
}
