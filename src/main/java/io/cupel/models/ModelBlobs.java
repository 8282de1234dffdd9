package io.cupel.models;

import io.cupel.models.domain.ModelsRemoved;
import io.cupel.models.persistence.ModelFileRepository;
import io.cupel.storage.BlobOwner;
import io.cupel.storage.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Files of models: kept as long as an artifact names them. */
@ApplicationScoped
public class ModelBlobs implements BlobOwner {
    private static final Logger LOG = Logger.getLogger(ModelBlobs.class.getName());

    private final BlobStore blobs;
    private final ModelFileRepository files;

    @Inject
    public ModelBlobs(BlobStore blobs, ModelFileRepository files) {
        this.blobs = blobs;
        this.files = files;
    }

    @Override
    public String prefix() {
        return "models/";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<String> stillNeeded(Collection<String> keys) {
        return files.listNamed(keys);
    }

    /** What cannot be deleted now is left to the sweep of orphans. */
    void delete(@Observes(during = TransactionPhase.AFTER_SUCCESS) ModelsRemoved event) {
        for (String key : event.blobKeys()) {
            try {
                blobs.delete(key);
            } catch (UncheckedIOException later) {
                LOG.log(Level.WARNING, later, () -> "Could not delete the blob " + key + " of a removed model");
            }
        }
    }
}
