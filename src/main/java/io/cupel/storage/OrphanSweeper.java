package io.cupel.storage;

import io.cupel.platform.time.Recurring;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sweeps every owner's orphans every hour. Several instances may do so at once. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class OrphanSweeper {
    private static final Logger LOG = Logger.getLogger(OrphanSweeper.class.getName());
    private static final Duration INTERVAL = Duration.ofHours(1);

    @Inject
    @SuppressWarnings("NullAway.Init")
    Recurring recurring;

    @Inject
    @Any
    @SuppressWarnings("NullAway.Init")
    Instance<BlobOwner> owners;

    @Inject
    @SuppressWarnings("NullAway.Init")
    BlobStore blobs;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StorageSettings settings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @PostConstruct
    void schedule() {
        recurring.every(INTERVAL, "deleting blobs that nothing names", this::sweep);
    }

    void sweep() {
        OrphanSweep sweep = new OrphanSweep(blobs, settings.orphanMinAge(), clock);
        for (BlobOwner owner : owners) {
            sweep(sweep, owner);
        }
    }

    /** One owner's failure must not keep the others from being swept. */
    private static void sweep(OrphanSweep sweep, BlobOwner owner) {
        try {
            int deleted = sweep.sweep(owner);
            LOG.log(deleted > 0 ? Level.INFO : Level.FINE, "Deleted {0} orphans of {1}", new Object[] {
                deleted, owner.prefix()
            });
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Could not sweep the orphans of " + owner.prefix());
        }
    }
}
