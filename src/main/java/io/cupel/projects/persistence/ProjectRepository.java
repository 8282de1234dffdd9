package io.cupel.projects.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.paging.Sort;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.persistence.UniqueViolation;
import io.cupel.projects.domain.Project;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class ProjectRepository {
    private static final Map<String, ProjectError> UNIQUE =
            Map.of("projects_owner_id_name_uq", ProjectError.PROJECT_NAME_EXISTS);
    private static final String COLUMNS = "select p.id, p.name, p.description, p.status, m.role, s.dataset_count,"
            + " s.experiment_count, s.model_count, p.created_at, p.updated_at";
    private static final String VISIBLE =
            " from project_members m join projects p on p.id = m.project_id where m.user_id = ?"
                    + " and (lower(p.name) like ? or lower(coalesce(p.description, '')) like ?)";
    private static final String VISIBLE_WITH_COUNTS =
            VISIBLE.replace(" where ", " join project_statistics s on s.project_id = p.id where ");

    /** Sort fields of the contract, as they stand in the query. */
    private static final Map<String, String> SORT_COLUMNS = Map.of(
            "created_at", "p.created_at",
            "name", "lower(p.name)",
            "dataset_count", "s.dataset_count",
            "model_count", "s.model_count",
            "experiment_count", "s.experiment_count");

    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public ProjectRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(Project project) {
        entities.persist(project);
        flush();
    }

    /** Sends changes to the database; a name that is taken is reported here. */
    public void flush() {
        UniqueViolation.flush(entities, UNIQUE);
    }

    public Optional<Project> find(ProjectId id) {
        return Optional.ofNullable(entities.find(Project.class, id.value()));
    }

    public void remove(Project project) {
        entities.remove(project);
        entities.flush();
    }

    public Optional<ProjectRow> findRow(ProjectId id, UserId member) {
        return sql.find(
                COLUMNS + VISIBLE_WITH_COUNTS + " and p.id = ?",
                ProjectRow::read,
                member.value(),
                "%",
                "%",
                id.value());
    }

    public Page<ProjectRow> list(UserId member, PageRequest page, Sort sort) {
        String like = page.likePattern();
        long total = sql.count("select count(*)" + VISIBLE, member.value(), like, like);
        String order = " order by %s %s, p.id %s limit ? offset ?"
                .formatted(SORT_COLUMNS.get(sort.field()), sort.direction(), sort.direction());
        List<ProjectRow> rows = sql.list(
                COLUMNS + VISIBLE_WITH_COUNTS + order,
                ProjectRow::read,
                member.value(),
                like,
                like,
                page.limit(),
                page.offset());
        return Page.of(rows, total, page);
    }
}
