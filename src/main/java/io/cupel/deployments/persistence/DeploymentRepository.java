package io.cupel.deployments.persistence;

import io.cupel.deployments.domain.Deployment;
import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.persistence.UniqueViolation;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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

    public Page<Deployment> list(ProjectId project, DeploymentFilter filter, PageRequest page) {
        long total = bound(
                        entities.createQuery("select count(d)" + matching(filter), Long.class), project, filter, page)
                .getSingleResult();
        String ordered = "select d" + matching(filter) + " order by d.createdAt desc, d.id desc";
        List<Deployment> items = bound(entities.createQuery(ordered, Deployment.class), project, filter, page)
                .setMaxResults(page.limit())
                .setFirstResult(page.offset())
                .getResultList();
        return Page.of(items, total, page);
    }

    private static String matching(DeploymentFilter filter) {
        return " from Deployment d where d.projectId = :project and lower(d.name) like :name escape '\\'"
                + (filter.stage() == null ? "" : " and d.stage = :stage")
                + (filter.status() == null ? "" : " and d.status = :status");
    }

    private static <T> TypedQuery<T> bound(
            TypedQuery<T> query, ProjectId project, DeploymentFilter filter, PageRequest page) {
        query.setParameter("project", project.value()).setParameter("name", page.likePattern());
        if (filter.stage() != null) {
            query.setParameter("stage", filter.stage());
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        return query;
    }

    /**
     * Lets one switch of the project's deployments run at a time, until the transaction ends. An advisory lock, because the
     * first deployment of a project has no row yet that could be locked.
     */
    public void lock(ProjectId project) {
        sql.find(
                "select pg_advisory_xact_lock(hashtextextended('deployments ' || ?, 0))",
                row -> true,
                project.toString());
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
