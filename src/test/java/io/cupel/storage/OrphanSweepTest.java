package io.cupel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanSweepTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-10T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final BlobOwner owner = new BlobOwner() {
        @Override
        public String prefix() {
            return "datasets/";
        }

        @Override
        public Set<String> stillNeeded(Collection<String> keys) {
            return Set.of("datasets/needed");
        }
    };

    @Test
    void deletesOldBlobsOfTheOwnerThatNoRowNames() {
        InMemoryBlobStore blobs = filledAt(CLOCK.instant().minus(Duration.ofHours(2)));

        int deleted = new OrphanSweep(blobs, Duration.ofHours(1), CLOCK).sweep(owner);

        assertThat(deleted).isEqualTo(1);
        assertThat(blobs.list(""))
                .extracting(BlobListing::key)
                .containsExactlyInAnyOrder("datasets/needed", "models/x");
    }

    @Test
    void leavesYoungBlobsToTheTransactionThatMayStillNameThem() {
        InMemoryBlobStore blobs = filledAt(CLOCK.instant().minus(Duration.ofMinutes(59)));

        assertThat(new OrphanSweep(blobs, Duration.ofHours(1), CLOCK).sweep(owner))
                .isZero();
    }

    private InMemoryBlobStore filledAt(Instant time) {
        InMemoryBlobStore blobs = new InMemoryBlobStore(folder, Clock.fixed(time, ZoneOffset.UTC));
        for (String key : new String[] {"datasets/needed", "datasets/orphan", "models/x"}) {
            blobs.put(key, new ByteArrayInputStream(new byte[1]));
        }
        return blobs;
    }
}
