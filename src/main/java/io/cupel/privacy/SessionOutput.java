package io.cupel.privacy;

import io.cupel.auth.CurrentUser;
import io.cupel.datasets.DatasetUploads;
import io.cupel.datasets.ReceivedFile;
import io.cupel.datasets.UploadDataset;
import io.cupel.datasets.UploadedVersion;
import io.cupel.datasets.WorkFolders;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.datasets.domain.Lineage;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.storage.BlobStore;
import io.cupel.storage.SignedFile;
import io.cupel.storage.SignedUrls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands out what a transformation made. Opens no transaction of its own: copying a file must not hold a database connection. */
@ApplicationScoped
public class SessionOutput {
    private static final String PARQUET = "application/vnd.apache.parquet";

    private final CurrentUser caller;
    private final OutputRecords records;
    private final BlobStore blobs;
    private final SignedUrls urls;
    private final WorkFolders folders;
    private final DatasetUploads uploads;

    @Inject
    public SessionOutput(
            CurrentUser caller,
            OutputRecords records,
            BlobStore blobs,
            SignedUrls urls,
            WorkFolders folders,
            DatasetUploads uploads) {
        this.caller = caller;
        this.records = records;
        this.blobs = blobs;
        this.urls = urls;
        this.folders = folders;
        this.uploads = uploads;
    }

    /** A short-lived address of the Parquet file. */
    public URI download(PrivacySessionId id) {
        PrivacySession session = records.release(id, "output_downloaded");
        return urls.sign(
                new SignedFile(key(session), session.name() + " anonymized.parquet", PARQUET, session.outputSha256()));
    }

    /** Makes the output a dataset of the project, or a further version of one of its own. */
    public UploadedVersion register(PrivacySessionId id, RegisterOutput command) {
        PrivacySession session = records.registrable(id, command.datasetId());
        UploadedVersion version = upload(session, command);
        records.registered(id, version, caller.id().value());
        return version;
    }

    private UploadedVersion upload(PrivacySession session, RegisterOutput command) {
        String file = session.name() + " anonymized.parquet";
        try (WorkFolders.Task work = folders.open();
                InputStream output = blobs.open(key(session))) {
            long size = Files.copy(output, work.file());
            ReceivedFile received = new ReceivedFile(work.file(), work.folder(), file, size, lineage(session));
            UUID dataset = command.datasetId();
            return dataset == null
                    ? uploads.upload(asNew(session, command.name(), file), received)
                    : uploads.addVersion(new DatasetId(dataset), received);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Lineage lineage(PrivacySession session) {
        return new Lineage(
                session.dataset().map(DatasetVersionId::value).orElse(null),
                session.id().value());
    }

    private static UploadDataset asNew(PrivacySession session, @Nullable String name, String file) {
        String given = Objects.requireNonNullElse(name, session.name() + " (anonymized)");
        return new UploadDataset(session.projectId().value(), given, description(session), file);
    }

    private static String description(PrivacySession session) {
        String origin = session.dataset()
                .map(version -> "dataset version " + version)
                .orElse("a dataset that has been deleted");
        return "Output of privacy session " + session.id() + ", made of " + origin;
    }

    private static String key(PrivacySession session) {
        return Objects.requireNonNull(session.outputKey());
    }
}
