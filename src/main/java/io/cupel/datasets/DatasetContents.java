package io.cupel.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.datasets.domain.StoredVersion;
import io.cupel.datasets.persistence.VersionRepository;
import io.cupel.datasets.table.ParquetTable;
import io.cupel.platform.error.ErrorCode;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.projects.ProjectAccess;
import io.cupel.storage.BlobStore;
import io.cupel.storage.SignedFile;
import io.cupel.storage.SignedUrls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is in the versions, for members of the project. Opens no transaction of its own: reading a file must not hold a
 * database connection.
 */
@ApplicationScoped
public class DatasetContents {
    private static final String PARQUET = "application/vnd.apache.parquet";

    private final ProjectAccess access;
    private final VersionRepository versions;
    private final BlobStore blobs;
    private final SignedUrls urls;
    private final DatasetSettings settings;

    @Inject
    public DatasetContents(
            ProjectAccess access,
            VersionRepository versions,
            BlobStore blobs,
            SignedUrls urls,
            DatasetSettings settings) {
        this.access = access;
        this.versions = versions;
        this.blobs = blobs;
        this.urls = urls;
        this.settings = settings;
    }

    public Page<DatasetVersionView> versions(DatasetId dataset, PageRequest page) {
        latest(dataset);
        return versions.list(dataset, page).map(DatasetVersionView::of);
    }

    public DatasetVersionView version(VersionReference reference) {
        return DatasetVersionView.of(existing(reference));
    }

    /** Column profiles in the file's order; {@code search} looks in their names. */
    public Page<JsonNode> columns(VersionReference reference, PageRequest page) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode column : versions.columns(existing(reference).id())) {
            if (isWanted(column.path("name").asText(), page.search())) {
                found.add(column);
            }
        }
        int from = Math.min(page.offset(), found.size());
        int to = (int) Math.min((long) from + page.limit(), found.size());
        return Page.of(found.subList(from, to), found.size(), page);
    }

    public JsonNode quality(VersionReference reference) {
        return versions.quality(existing(reference).id());
    }

    /** Rows in the file's order. */
    public RowPage preview(VersionReference reference, PageRequest page) {
        StoredVersion version = existing(reference);
        List<Map<String, @Nullable Object>> rows = new ParquetTable(
                        blobs.local(version.blobKey()), settings.workFolder(), settings.readingLimits())
                .page(page.limit(), page.offset());
        return new RowPage(rows, version.rowCount(), page.limit(), page.offset());
    }

    /** A short-lived address of the Parquet file. */
    public URI download(VersionReference reference) {
        StoredVersion version = existing(reference);
        String name = version.datasetName() + " v" + version.number() + ".parquet";
        return urls.sign(new SignedFile(version.blobKey(), name, PARQUET, version.sha256()));
    }

    /** For what must be answered before the rest of a request is looked at. */
    public void requireVisible(DatasetId dataset) {
        latest(dataset);
    }

    /** How the second version differs from the first. Both must belong to the dataset. */
    public VersionComparison compare(DatasetId dataset, DatasetVersionId from, DatasetVersionId to) {
        StoredVersion first = existing(VersionReference.of(dataset, from));
        StoredVersion second = existing(VersionReference.of(dataset, to));
        return VersionComparison.of(first, versions.columns(first.id()), second, versions.columns(second.id()));
    }

    private StoredVersion existing(VersionReference reference) {
        DatasetId dataset = reference.dataset();
        StoredVersion latest = dataset == null ? null : latest(dataset);
        if (reference.version() == null) {
            return Objects.requireNonNull(latest, "a reference names a dataset or a version");
        }
        StoredVersion version =
                versions.find(reference.version()).orElseThrow(DatasetError.VERSION_NOT_FOUND::exception);
        if (dataset != null && !version.datasetId().equals(dataset)) {
            throw DatasetError.VERSION_NOT_FOUND.exception();
        }
        return visible(version, DatasetError.VERSION_NOT_FOUND);
    }

    private StoredVersion latest(DatasetId dataset) {
        StoredVersion latest = versions.findLatest(dataset).orElseThrow(DatasetError.DATASET_NOT_FOUND::exception);
        return visible(latest, DatasetError.DATASET_NOT_FOUND);
    }

    private StoredVersion visible(StoredVersion version, ErrorCode notFound) {
        access.requireViewer(version.projectId(), notFound);
        return version;
    }

    private static boolean isWanted(String name, @Nullable String search) {
        return search == null || name.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
    }
}
