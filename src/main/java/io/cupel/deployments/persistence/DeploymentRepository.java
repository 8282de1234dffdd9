package io.cupel.deployments.persistence;

import io.cupel.deployments.domain.Deployment;
import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.IdQuery;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.persistence.UniqueViolation;
import io.cupel.platform.rest.Json;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class DeploymentRepository {
    private static final Map<String, DeploymentError> UNIQUE =
            Map.of("deployments_project_id_name_active_uq", DeploymentError.DEPLOYMENT_NAME_EXISTS);
    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public DeploymentRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(Deployment deployment) {
        entities.persist(deployment);
        flush();
    }

    /** Sends changes to the database; a name that is taken is reported here. */
    public void flush() {
        UniqueViolation.flush(entities, UNIQUE);
    }

    public Optional<Deployment> find(DeploymentId id) {
        return Optional.ofNullable(entities.find(Deployment.class, id.value()));
    }

    public void remove(Deployment deployment) {
        entities.remove(deployment);
        entities.flush();
    }

    /** The newest first. */
    public Page<Deployment> list(ProjectId project, DeploymentFilter filter, PageRequest page) {
        return new IdQuery("deployments e")
                .where("e.project_id = ?", project.value())
                .where("e.stage = ?", filter.stage() == null ? null : Json.wireName(filter.stage()))
                .where("e.status = ?", filter.status() == null ? null : Json.wireName(filter.status()))
                .matching("lower(e.name) like ?", page)
                .find(sql, page)
                .read(entities, Deployment.class, "deployments", page);
    }

    /**
     * Lets one switch of the project's deployments run at a time, until the transaction ends: the first
     * deployment of a project has no row yet that could be locked.
     */
    public void lock(ProjectId project) {
        sql.lock("deployments " + project);
    }

    /** The lock of its project, and the deployment as it is now that nobody else can switch it. */
    public void lock(Deployment deployment) {
        lock(deployment.projectId());
        entities.refresh(deployment);
    }

    /** Whether it is a model of the project; if so, it cannot be deleted before the transaction ends. */
    public boolean holdModel(UUID model, ProjectId project) {
        return sql.find(
                        "select 1 from models where id = ? and project_id = ? for key share",
                        row -> true,
                        model,
                        project.value())
                .isPresent();
    }

    /** Makes room for a new live deployment. Goes to the database at once: the next insert would violate the unique index. */
    public List<UUID> archiveLive(ProjectId project, Clock clock) {
        return sql.list("""
                update deployments set status = 'archived', updated_at = ?, version = version + 1
                where project_id = ? and stage = 'production' and status = 'active' returning id""", row -> row.getObject(1, UUID.class), clock.instant(), project.value());
    }

    public void archive(DeploymentId id, Clock clock) {
        sql.update("""
                update deployments set status = 'archived', updated_at = ?, version = version + 1
                where id = ? and status = 'active'""", clock.instant(), id.value());
    }
}
