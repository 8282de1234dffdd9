package io.cupel.datasets.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.domain.UserId;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.datasets.domain.Lineage;
import io.cupel.datasets.domain.SourceFormat;
import io.cupel.datasets.domain.StoredVersion;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.IdQuery;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Versions are written once and only read after that: plain SQL does it. */
@ApplicationScoped
public class VersionRepository {
    static final String COLUMNS =
            "v.id, v.dataset_id, d.project_id, d.name as dataset_name, v.number, v.artifact_id, v.blob_key,"
                    + " v.sha256, v.size_in_bytes, v.source_name, v.source_format, v.source_size_in_bytes, v.row_count, v.column_count,"
                    + " v.quality_score, v.made_of_version, v.made_by_session, v.created_at";
    private static final String FROM = " from dataset_versions v join datasets d on d.id = v.dataset_id";
    private static final String SELECT = "select " + COLUMNS + FROM;

    private final Sql sql;

    @Inject
    public VersionRepository(Sql sql) {
        this.sql = sql;
    }

    /** The dataset must be flushed, and locked if it existed before. */
    public int nextNumber(DatasetId dataset) {
        return (int) sql.count(
                        "select coalesce(max(number), 0) from dataset_versions where dataset_id = ?", dataset.value())
                + 1;
    }

    public void add(StoredVersion version, UserId creator, JsonNode columns, JsonNode quality) {
        Lineage lineage = version.lineage();
        sql.update(
                "insert into dataset_versions (id, dataset_id, number, artifact_id, blob_key, sha256, size_in_bytes, source_name,"
                        + " source_format, source_size_in_bytes, row_count, column_count, quality_score, made_of_version, made_by_session,"
                        + " created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.id().value(),
                version.datasetId().value(),
                version.number(),
                version.artifactId(),
                version.blobKey(),
                version.sha256(),
                version.sizeInBytes(),
                version.sourceName(),
                Json.wireName(version.sourceFormat()),
                version.sourceSizeInBytes(),
                version.rowCount(),
                version.columnCount(),
                version.qualityScore(),
                lineage == null ? null : lineage.datasetVersionId(),
                lineage == null ? null : lineage.privacySessionId(),
                creator.value(),
                version.createdAt());
        sql.update(
                "insert into dataset_profiles (version_id, columns, quality) values (?, cast(? as jsonb), cast(? as jsonb))",
                version.id().value(),
                columns.toString(),
                quality.toString());
    }

    public Optional<StoredVersion> find(DatasetVersionId id) {
        return sql.find(SELECT + " where v.id = ?", VersionRepository::read, id.value());
    }

    public Optional<StoredVersion> findLatest(DatasetId dataset) {
        return sql.find(
                SELECT + " where v.dataset_id = ? order by v.number desc limit 1",
                VersionRepository::read,
                dataset.value());
    }

    /** The newest first. */
    public Page<StoredVersion> list(DatasetId dataset, PageRequest page) {
        return new IdQuery("dataset_versions e")
                .where("e.dataset_id = ?", dataset.value())
                .matching("lower(e.source_name) like ?", page)
                .orderedBy("e.number", "key desc")
                .find(sql, page)
                .read(sql, SELECT, "v.id", VersionRepository::read, page);
    }

    /** The column profiles as they were stored: an array. */
    public JsonNode columns(DatasetVersionId id) {
        return profile("columns", id);
    }

    public JsonNode quality(DatasetVersionId id) {
        return profile("quality", id);
    }

    public List<String> listBlobKeys(DatasetId dataset) {
        return sql.list(
                "select blob_key from dataset_versions where dataset_id = ?", row -> row.getString(1), dataset.value());
    }

    public List<String> listBlobKeys(ProjectId project) {
        return sql.list(
                "select v.blob_key" + FROM + " where d.project_id = ?", row -> row.getString(1), project.value());
    }

    /** Those of the given keys that a version names. */
    public List<String> listBlobKeysAmong(Collection<String> keys) {
        return sql.list(
                "select blob_key from dataset_versions where blob_key = any(string_to_array(?, ','))",
                row -> row.getString(1),
                String.join(",", keys));
    }

    static StoredVersion read(ResultSet row) throws SQLException {
        return new StoredVersion(
                new DatasetVersionId(row.getObject("id", UUID.class)),
                new DatasetId(row.getObject("dataset_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("dataset_name"),
                row.getInt("number"),
                row.getObject("artifact_id", UUID.class),
                row.getString("blob_key"),
                row.getString("sha256"),
                row.getLong("size_in_bytes"),
                row.getString("source_name"),
                SourceFormat.valueOf(row.getString("source_format").toUpperCase(Locale.ROOT)),
                row.getLong("source_size_in_bytes"),
                row.getLong("row_count"),
                row.getInt("column_count"),
                row.getDouble("quality_score"),
                lineage(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Lineage lineage(ResultSet row) throws SQLException {
        UUID session = row.getObject("made_by_session", UUID.class);
        return session == null ? null : new Lineage(row.getObject("made_of_version", UUID.class), session);
    }

    private JsonNode profile(String column, DatasetVersionId id) {
        return sql.find(
                        "select " + column + " from dataset_profiles where version_id = ?",
                        row -> tree(row.getString(1)),
                        id.value())
                .orElseThrow(() -> new IllegalStateException("A version without a profile"));
    }

    private static JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A jsonb column does not hold JSON", damaged);
        }
    }
}
