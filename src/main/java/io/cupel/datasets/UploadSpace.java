package io.cupel.datasets;

import io.cupel.datasets.table.NativeLeftOvers;
import io.cupel.datasets.table.WorkFolder;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** At the start, clears what killed processes left: work folders of tasks and unpacked native libraries. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class UploadSpace {
    private static final Logger LOG = Logger.getLogger(UploadSpace.class.getName());
    /** Longer than any task: another instance may be working beside us. */
    private static final Duration MAX_TASK = Duration.ofDays(1);

    private static final Duration MAX_LOADING = Duration.ofMinutes(10);

    @Inject
    @SuppressWarnings("NullAway.Init")
    DatasetSettings settings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @PostConstruct
    void clear() {
        Instant now = clock.instant();
        try {
            WorkFolder.deleteBefore(now.minus(MAX_TASK), settings.workFolder());
            NativeLeftOvers.deleteBefore(now.minus(MAX_LOADING), Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "Could not clear left-overs of earlier uploads", failed);
        }
    }
}
