package io.cupel.datasets;

import io.cupel.datasets.persistence.VersionRepository;
import io.cupel.projects.domain.ProjectDeleted;
import io.cupel.storage.BlobOwner;
import io.cupel.storage.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Deletes the bytes of versions once their rows are gone for good: never before the commit, at the latest by the sweep. */
@ApplicationScoped
public class AbandonedBlobs implements BlobOwner {
    private final BlobStore blobs;
    private final VersionRepository versions;
    private final Event<BlobsAbandoned> abandoned;

    @Inject
    public AbandonedBlobs(BlobStore blobs, VersionRepository versions, Event<BlobsAbandoned> abandoned) {
        this.blobs = blobs;
        this.versions = versions;
        this.abandoned = abandoned;
    }

    /** The rows go with the project's row; their keys must be known before. */
    public void remember(@Observes ProjectDeleted event) {
        abandoned.fire(new BlobsAbandoned(versions.listBlobKeys(event.projectId())));
    }

    public void delete(@Observes(during = TransactionPhase.AFTER_SUCCESS) BlobsAbandoned event) {
        event.keys().forEach(blobs::delete);
    }

    @Override
    public String prefix() {
        return BlobKeys.PREFIX;
    }

    @Override
    public Set<String> stillNeeded(Collection<String> keys) {
        return Set.copyOf(versions.listBlobKeysAmong(keys));
    }
}
