package io.cupel.datasets;

import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.datasets.domain.RowGroups;
import io.cupel.datasets.domain.StoredVersion;
import io.cupel.datasets.domain.TableRewrite;
import io.cupel.datasets.domain.ValueCount;
import io.cupel.datasets.persistence.VersionRepository;
import io.cupel.datasets.table.ParquetTable;
import io.cupel.datasets.table.RowPart;
import io.cupel.datasets.table.TableRewriter;
import io.cupel.platform.error.DomainException;
import io.cupel.storage.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may ask of the tables. Nothing here looks at who is calling: whoever asks checks the project
 * first. Opens no transaction; the slow ones, {@link #writeCsv} and {@link #sample}, should run outside of one.
 */
@ApplicationScoped
public class DatasetTables {
    private final VersionRepository versions;
    private final BlobStore blobs;
    private final DatasetSettings settings;

    @Inject
    public DatasetTables(VersionRepository versions, BlobStore blobs, DatasetSettings settings) {
        this.versions = versions;
        this.blobs = blobs;
        this.settings = settings;
    }

    /** The version with its columns. */
    public Optional<DatasetTable> find(DatasetVersionId id) {
        return versions.find(id).map(this::table);
    }

    /**
     * Writes the named columns as RFC 4180 CSV in UTF-8 with their names as header: nothing between commas is missing, texts are
     * quoted, moments are {@code yyyy-MM-dd HH:mm:ss} in UTC. Rows keep their order.
     *
     * @return how many rows were written
     * @throws DomainException {@link DatasetError#VERSION_NOT_FOUND}
     */
    public long writeCsv(DatasetVersionId id, List<String> columns, RowShare share, Path target) {
        return parquet(existing(id)).writeCsv(columns, new RowPart(share.from(), share.to(), share.seed()), target);
    }

    /**
     * Rows drawn at random, the same for the same seed. Numbers are doubles, moments milliseconds since 1970, truth values
     * {@code "true"} and {@code "false"}, missing values null.
     */
    public List<List<@Nullable Object>> sample(DatasetVersionId id, List<String> columns, int rows, long seed) {
        return parquet(existing(id)).sample(columns, rows, seed);
    }

    /**
     * Writes the version anew with other cells, as Parquet. Columns and rows keep their order; memory does not grow with the table. Slow.
     *
     * @throws IllegalArgumentException when a changed column is not in the table, or is dropped as well
     */
    public void rewrite(DatasetVersionId id, TableRewrite rewrite, Path target) {
        new TableRewriter(whole(blobs.local(existing(id).blobKey()))).rewrite(rewrite, target);
    }

    /** Writes a Parquet file of ours anew, with the words of each row's group; rows without a group are left out. Slow. */
    public void regroup(Path parquet, RowGroups groups, Path target) {
        new TableRewriter(whole(parquet)).regroup(groups, target);
    }

    /** For questions about a version. */
    public TableQuery query(DatasetVersionId id) {
        return query(blobs.local(existing(id).blobKey()));
    }

    /** For questions about a Parquet file of ours. */
    public TableQuery query(Path parquet) {
        return whole(parquet)::ask;
    }

    /** The latest version of a dataset, with its columns. */
    public Optional<DatasetTable> findLatest(DatasetId dataset) {
        return versions.findLatest(dataset).map(this::table);
    }

    /** As {@link ParquetTable#texts}, of a version. */
    public void texts(
            DatasetVersionId id,
            List<String> columns,
            int rows,
            long seed,
            BiConsumer<Integer, List<ValueCount>> texts) {
        parquet(existing(id)).texts(columns, rows, seed, texts);
    }

    /** With the memory and threads of an upload, for work on every row. */
    private ParquetTable whole(Path parquet) {
        return new ParquetTable(parquet, settings.workFolder(), settings.ingestLimits());
    }

    private DatasetTable table(StoredVersion version) {
        return new DatasetTable(
                version.id(),
                version.datasetId(),
                version.projectId(),
                version.datasetName(),
                version.number(),
                version.rowCount(),
                TableColumn.read(versions.columns(version.id())));
    }

    private ParquetTable parquet(StoredVersion version) {
        return new ParquetTable(blobs.local(version.blobKey()), settings.workFolder(), settings.readingLimits());
    }

    private StoredVersion existing(DatasetVersionId id) {
        return versions.find(id).orElseThrow(DatasetError.VERSION_NOT_FOUND::exception);
    }
}
