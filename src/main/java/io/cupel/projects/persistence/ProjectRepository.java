package io.cupel.projects.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.paging.Sort;
import io.cupel.platform.persistence.FoundIds;
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

    /** Sort fields of the contract that are columns, as they stand in the query. */
    private static final Map<String, String> SORT_COLUMNS =
            Map.of("created_at", "p.created_at", "name", "lower(p.name)");

    /** What those that are counts count. */
    private static final Map<String, String> COUNTED =
            Map.of("dataset_count", "datasets", "model_count", "models", "experiment_count", "experiments");

    private static final String KEYED =
            "select p.id, %s as key from project_members m join projects p on p.id = m.project_id"
                    + " where m.user_id = ?";

    /** What is held is counted project by project; those that hold nothing stand in the order of an index, and only the first are needed. */
    private static final String BY_COUNT = """
            select x.project_id as id, count(*) as key from project_members m join %1$s x on x.project_id = m.project_id
            where m.user_id = ? group by x.project_id
            union all
            (select m.project_id, 0 from project_members m
            where m.user_id = ? and not exists (select 1 from %1$s x where x.project_id = m.project_id)
            order by m.project_id %2$s limit ?)""";

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

    public Page<ProjectRow> list(UserId member, PageRequest page, Sort sort) {
        String order = "key %1$s, id %1$s".formatted(sort.direction());
        FoundIds found = page.search() == null ? all(member, page, sort, order) : searched(member, page, sort, order);
        return found.read(
                sql, COLUMNS + WITH_COUNTS + " and m.user_id = ?", "p.id", ProjectRow::read, page, member.value());
    }

    private FoundIds searched(UserId member, PageRequest page, Sort sort, String order) {
        String counted = COUNTED.get(sort.field());
        String key = counted == null
                ? SORT_COLUMNS.get(sort.field())
                : "(select count(*) from " + counted + " x where x.project_id = p.id)";
        return FoundIds.ofSearch(
                sql,
                KEYED.formatted(key) + FOUND,
                order,
                List.of(member.value(), page.likePattern(), page.likePattern()),
                page);
    }

    private FoundIds all(UserId member, PageRequest page, Sort sort, String order) {
        String counted = COUNTED.get(sort.field());
        List<Object> arguments = new ArrayList<>(List.of(member.value(), member.value()));
        if (counted != null) {
            arguments.addAll(List.of(member.value(), (long) page.offset() + page.limit()));
        }
        String keyed = counted == null
                ? KEYED.formatted(SORT_COLUMNS.get(sort.field()))
                : BY_COUNT.formatted(counted, sort.direction());
        return FoundIds.of(
                sql,
                "select count(*) from project_members m where m.user_id = ?",
                "(" + keyed + ") k",
                order,
                arguments,
                page);
    }
}
