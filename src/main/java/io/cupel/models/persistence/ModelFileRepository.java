package io.cupel.models.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.models.domain.ModelFile;
import io.cupel.models.domain.ModelId;
import io.cupel.platform.persistence.Sql;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which files models are scored with: no entity, one query. */
@ApplicationScoped
public class ModelFileRepository {
    private static final String FILES = "select m.project_id, mojo.blob_key, mojo.sha256, sample.blob_key as background"
            + " from models m join model_artifacts mojo on mojo.model_id = m.id and mojo.kind = 'mojo'"
            + " left join model_artifacts sample on sample.model_id = m.id and sample.kind = 'background'";

    private final Sql sql;

    @Inject
    public ModelFileRepository(Sql sql) {
        this.sql = sql;
    }

    public Optional<ModelFile> find(ModelId id) {
        return sql.find(FILES + " where m.id = ?", ModelFileRepository::read, id.value());
    }

    /** Empty when the user is no member of the model's project. */
    public Optional<ModelFile> findVisible(ModelId id, UserId member) {
        return sql.find(
                FILES + " join project_members pm on pm.project_id = m.project_id and pm.user_id = ? where m.id = ?",
                ModelFileRepository::read,
                member.value(),
                id.value());
    }

    /** The table that an experiment learnt from. */
    public Optional<UUID> findDatasetVersion(ExperimentId experiment) {
        return sql.find(
                "select dataset_version_id from experiments where id = ?",
                row -> row.getObject(1, UUID.class),
                experiment.value());
    }

    /** Those of the keys that an artifact names. */
    public Set<String> listNamed(Collection<String> keys) {
        return new HashSet<>(sql.list(
                "select blob_key from model_artifacts where blob_key = any(string_to_array(?, ','))",
                row -> row.getString(1),
                String.join(",", keys)));
    }

    private static ModelFile read(ResultSet row) throws SQLException {
        return new ModelFile(
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("blob_key"),
                row.getString("sha256"),
                row.getString("background"));
    }
}
