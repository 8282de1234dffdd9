package io.cupel.deployments.persistence;

import io.cupel.deployments.domain.DeploymentId;
import io.cupel.deployments.routing.LiveDeployment;
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

    private static LiveDeployment read(ResultSet row) throws SQLException {
        return new LiveDeployment(
                new DeploymentId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getObject("model_id", UUID.class));
    }
}
