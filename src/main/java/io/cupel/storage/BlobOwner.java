package io.cupel.storage;

import java.util.Collection;
import java.util.Set;

/** Tells which blobs under a prefix are still pointed at. Each module that stores blobs has one, as a CDI bean. */
public interface BlobOwner {
    /** What all of the owner's keys start with, such as {@code datasets/}. */
    String prefix();

    /** Those of the given keys that a committed row names. Runs in a transaction of its own. */
    Set<String> stillNeeded(Collection<String> keys);
}
