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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class ProjectRepository {
    private static final Map<String, ProjectError> UNIQUE =
            Map.of("projects_owner_id_name_uq", ProjectError.PROJECT_NAME_EXISTS);
    private static final String COLUMNS = "select p.id, p.name, p.description, p.status, m.role, s.dataset_count,"
            + " s.experiment_count, s.model_count, p.created_at, p.updated_at";
    private static final String WITH_COUNTS =
            " from projects p join project_statistics s on s.project_id = p.id join project_members m on m.project_id = p.id";
    private static final String FOUND = " and (lower(p.name) like ? or lower(coalesce(p.description, '')) like ?)";

    /** Sort fields of the contract, as they stand in the query. */
    private static final Map<String, String> SORT_COLUMNS = Map.of(
            "created_at", "p.created_at",
            "name", "lower(p.name)",
            "dataset_count", "coalesce(c.many, 0)",
            "model_count", "coalesce(c.many, 0)",
            "experiment_count", "coalesce(c.many, 0)");

    /** What those that are counts count. */
    private static final Map<String, String> COUNTED =
            Map.of("dataset_count", "datasets", "model_count", "models", "experiment_count", "experiments");

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
                COLUMNS + WITH_COUNTS + " where m.user_id = ? and p.id = ?",
                ProjectRow::read,
                member.value(),
                id.value());
    }

    /** The page's ids first, which an index may have in order; its projects are counted through after that. */
    public Page<ProjectRow> list(UserId member, PageRequest page, Sort sort) {
        List<Object> arguments = new ArrayList<>(List.of(member.value()));
        String found = "";
        if (page.search() != null) {
            found = FOUND;
            arguments.addAll(List.of(page.likePattern(), page.likePattern()));
        }
        String joined = found.isEmpty() ? "" : " join projects p on p.id = m.project_id";
        String visible = " where m.user_id = ?" + found;
        long total = sql.count("select count(*) from project_members m" + joined + visible, arguments.toArray());
        String keys = "select p.id, %1$s as key from project_members m join projects p on p.id = m.project_id%3$s%4$s"
                + " order by key %2$s, id %2$s limit ? offset ?";
        String counts = counts(sort.field());
        if (!counts.isEmpty()) {
            arguments.add(0, member.value());
        }
        arguments.addAll(List.of(page.limit(), page.offset(), member.value()));
        String rows = COLUMNS + WITH_COUNTS + " join (" + keys
                + ") k on k.id = p.id where m.user_id = ? order by k.key %2$s, p.id %2$s";
        return Page.of(
                sql.list(
                        rows.formatted(SORT_COLUMNS.get(sort.field()), sort.direction(), counts, visible),
                        ProjectRow::read,
                        arguments.toArray()),
                total,
                page);
    }

    /** How many each project of the member has, all counted in one go. */
    private static String counts(String field) {
        String table = COUNTED.get(field);
        return table == null
                ? ""
                : " left join (select x.project_id, count(*) as many from project_members o join " + table
                        + " x on x.project_id = o.project_id where o.user_id = ? group by x.project_id) c"
                        + " on c.project_id = m.project_id";
    }
}
