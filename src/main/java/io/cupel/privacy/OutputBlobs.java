package io.cupel.privacy;

import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.persistence.PrivacySessionRepository;
import io.cupel.projects.domain.ProjectDeleted;
import io.cupel.storage.BlobOwner;
import io.cupel.storage.BlobStore;
import io.cupel.storage.StoredBlob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Keeps the outputs of transformations, and deletes them once no session names them for good. */
@ApplicationScoped
public class OutputBlobs implements BlobOwner {
    private static final String PREFIX = "privacy/";

    private final BlobStore blobs;
    private final PrivacySessionRepository sessions;
    private final Event<OutputsAbandoned> abandoned;

    @Inject
    public OutputBlobs(BlobStore blobs, PrivacySessionRepository sessions, Event<OutputsAbandoned> abandoned) {
        this.blobs = blobs;
        this.sessions = sessions;
        this.abandoned = abandoned;
    }

    /** Each run has a key of its own: a second attempt never touches what an earlier one has left. */
    public StoredBlob take(PrivacySessionId session, Path parquet) {
        return blobs.take(PREFIX + session + "/" + UUID.randomUUID() + ".parquet", parquet);
    }

    public void delete(StoredBlob output) {
        blobs.delete(output.key());
    }

    /** The rows go with the project's row; their keys must be known before. */
    public void remember(@Observes ProjectDeleted event) {
        abandoned.fire(new OutputsAbandoned(sessions.listOutputs(event.projectId())));
    }

    public void delete(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutputsAbandoned event) {
        event.keys().forEach(blobs::delete);
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Set<String> stillNeeded(Collection<String> keys) {
        return Set.copyOf(sessions.listOutputsAmong(keys));
    }
}
