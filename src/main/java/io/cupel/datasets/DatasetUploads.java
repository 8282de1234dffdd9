package io.cupel.datasets;

import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.datasets.ingest.IngestedTable;
import io.cupel.datasets.ingest.TableIngest;
import io.cupel.datasets.profile.TableProfile;
import io.cupel.datasets.profile.TableProfiler;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import io.cupel.storage.BlobStore;
import io.cupel.storage.StoredBlob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes uploads in. Reading and profiling runs outside of any transaction; the blob is stored next, and the rows are
 * committed last. If they cannot be, the blob is deleted at once; if even that fails, the orphan sweep does it later.
 */
@ApplicationScoped
public class DatasetUploads {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ProjectAccess access;
    private final DatasetRegistry registry;
    private final BlobStore blobs;
    private final TableIngest ingest;
    private final TableProfiler profiler;
    private final Semaphore seats;

    @Inject
    public DatasetUploads(ProjectAccess access, DatasetRegistry registry, BlobStore blobs, DatasetSettings settings) {
        this.access = access;
        this.registry = registry;
        this.blobs = blobs;
        this.ingest = new TableIngest(settings.ingestLimits(), settings.maxColumns());
        this.profiler = new TableProfiler(settings.ingestLimits());
        this.seats = new Semaphore(settings.maxConcurrentUploads(), true);
    }

    /** May the caller upload to the project? Asked before the rest of a form is judged. */
    public void requireEditor(ProjectId project) {
        access.requireEditor(project, ProjectError.PROJECT_NOT_FOUND);
    }

    /** May the caller add to the dataset? */
    public void requireEditor(DatasetId dataset) {
        access.requireEditor(registry.projectOf(dataset), DatasetError.DATASET_NOT_FOUND);
    }

    /** A new dataset with its first version. */
    public UploadedVersion upload(UploadDataset command, ReceivedFile file) {
        ProjectId project = new ProjectId(command.projectId());
        requireEditor(project);
        DatasetId dataset = DatasetId.next();
        return take(file, dataset, version -> registry.create(command, dataset, version));
    }

    /** A further version of a dataset. */
    public UploadedVersion addVersion(DatasetId dataset, ReceivedFile file) {
        requireEditor(dataset);
        return take(file, dataset, version -> registry.extend(dataset, version));
    }

    private UploadedVersion take(ReceivedFile file, DatasetId dataset, Commit commit) {
        takeSeat();
        try {
            return store(file, dataset, ingest.ingest(file.path(), file.workFolder()), commit);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            seats.release();
        }
    }

    private UploadedVersion store(ReceivedFile file, DatasetId dataset, IngestedTable table, Commit commit) {
        TableProfile profile = profiler.profile(table.parquet(), file.workFolder());
        DatasetVersionId id = DatasetVersionId.next();
        String key = BlobKeys.of(dataset, id);
        StoredBlob blob = blobs.take(key, table.parquet());
        try {
            return commit.of(new NewVersion(id, file, table.format(), blob, profile));
        } catch (RuntimeException refused) {
            blobs.delete(key);
            throw refused;
        }
    }

    private void takeSeat() {
        try {
            if (!seats.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw DatasetError.BUSY.exception().retryAfter(PATIENCE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw DatasetError.BUSY.exception().causedBy(stopping);
        }
    }

    private interface Commit {
        UploadedVersion of(NewVersion version);
    }
}
