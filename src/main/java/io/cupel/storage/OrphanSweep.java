package io.cupel.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Deletes blobs that no row names, left by a failure between storing a blob and committing its row. */
public final class OrphanSweep {
    private final BlobStore blobs;
    private final Duration minAge;
    private final Clock clock;

    /** @param minAge younger blobs are left alone: the transaction that will name them may still be running */
    public OrphanSweep(BlobStore blobs, Duration minAge, Clock clock) {
        this.blobs = blobs;
        this.minAge = minAge;
        this.clock = clock;
    }

    /** The number of blobs deleted. */
    public int sweep(BlobOwner owner) {
        Instant youngest = clock.instant().minus(minAge);
        Set<String> candidates = blobs.list(owner.prefix()).stream()
                .filter(blob -> blob.lastModified().isBefore(youngest))
                .map(BlobListing::key)
                .collect(Collectors.toSet());
        if (candidates.isEmpty()) {
            return 0;
        }
        Set<String> needed = owner.stillNeeded(candidates);
        List<String> orphans =
                candidates.stream().filter(key -> !needed.contains(key)).toList();
        orphans.forEach(blobs::delete);
        return orphans.size();
    }
}
