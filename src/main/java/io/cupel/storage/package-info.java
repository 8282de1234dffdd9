/**
 * Keeps the bytes that rows only point at: dataset files, models, reports.
 *
 * <p>A blob is immutable in meaning: it is written whole or not at all, with its size and SHA-256, under a key that the
 * application chose. Keys never come from a client, and the store still refuses any that could leave its place.
 * A writer stores the blob first and commits the row that names it afterwards; whatever fails in between leaves an orphan,
 * never a row without bytes. Orphans are found later by asking each {@link io.cupel.storage.BlobOwner} what it still
 * needs; the alternative, two-phase commit with the disk, would not survive a kill either.
 *
 * <p>Clients fetch bytes only through {@link io.cupel.storage.SignedUrls}: the address itself carries the right, for a
 * short time, so that it works in a browser and in tools that know nothing of our credentials.
 */
@NullMarked
package io.cupel.storage;

import org.jspecify.annotations.NullMarked;
