package io.cupel.deployments.persistence;

import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.deployments.domain.PrivacyTerms;
import io.cupel.deployments.routing.LiveDeployment;
import io.cupel.platform.persistence.JsonConverter;
import io.cupel.platform.persistence.Sql;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deployments as the predict way needs them: no entity, no transaction. */
@ApplicationScoped
public class LiveDeploymentRepository {
    private static final String ACTIVE = "select id, project_id, model_id from deployments where status = 'active'";

    private final Sql sql;

    @Inject
    public LiveDeploymentRepository(Sql sql) {
        this.sql = sql;
    }

    public Optional<LiveDeployment> find(DeploymentId id) {
        return sql.find(ACTIVE + " and id = ?", LiveDeploymentRepository::read, id.value());
    }

    /** Those most likely to be asked soon. */
    public List<LiveDeployment> listLatest(int limit) {
        return sql.list(
                ACTIVE + " order by stage = 'production' desc, updated_at desc limit ?",
                LiveDeploymentRepository::read,
                limit);
    }

    /** Empty unless it is to mask its log. */
    public Optional<PrivacyTerms> findLogTerms(DeploymentId id) {
        return sql.find("""
                select privacy_policy_id, privacy_anonymize_response, privacy_column_map, privacy_threshold
                from deployments where id = ? and privacy_anonymize_logs""", LiveDeploymentRepository::terms, id.value());
    }

    /** The table that the model learnt from; empty for a model that came from elsewhere. */
    public Optional<DatasetVersionId> findTrainingTable(UUID model) {
        return sql.find(
                "select e.dataset_version_id from models m join experiments e on e.id = m.experiment_id where m.id = ?",
                row -> new DatasetVersionId(row.getObject(1, UUID.class)),
                model);
    }

    private static PrivacyTerms terms(ResultSet row) throws SQLException {
        double threshold = row.getDouble("privacy_threshold");
        Double given = row.wasNull() ? null : threshold;
        return new PrivacyTerms(
                row.getObject("privacy_policy_id", UUID.class),
                true,
                row.getBoolean("privacy_anonymize_response"),
                new JsonConverter().convertToEntityAttribute(row.getString("privacy_column_map")),
                given);
    }

    private static LiveDeployment read(ResultSet row) throws SQLException {
        return new LiveDeployment(
                new DeploymentId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getObject("model_id", UUID.class),
                null);
    }
}
