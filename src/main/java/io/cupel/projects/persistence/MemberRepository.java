package io.cupel.projects.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.IdQuery;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.persistence.UniqueViolation;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import io.cupel.projects.domain.ProjectMember;
import io.cupel.projects.domain.ProjectRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class MemberRepository {
    private static final Map<String, ProjectError> UNIQUE = Map.of("project_members_pk", ProjectError.MEMBER_EXISTS);
    private static final String ROWS = "select u.id, u.email, u.name, m.role, m.created_at"
            + " from project_members m join users u on u.id = m.user_id and m.project_id = ?";

    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public MemberRepository(Sql sql) {
        this.sql = sql;
    }

    public Optional<ProjectRole> findRole(ProjectId project, UserId user) {
        return sql.find(
                "select role from project_members where user_id = ? and project_id = ?",
                row -> ProjectRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                user.value(),
                project.value());
    }

    public Optional<ProjectMember> find(ProjectId project, UserId user) {
        return Optional.ofNullable(entities.find(ProjectMember.class, new ProjectMember.Key(project, user)));
    }

    public void add(ProjectMember member) {
        entities.persist(member);
        UniqueViolation.flush(entities, UNIQUE);
    }

    public void remove(ProjectMember member) {
        entities.remove(member);
        entities.flush();
    }

    /** Sends changes to the database, for the queries here that do not go through JPA. */
    public void flush() {
        entities.flush();
    }

    /** The owners, locked: of two owners who leave at the same time, the second must see that the first has gone. */
    public List<ProjectMember> listOwnersForUpdate(ProjectId project) {
        return entities.createQuery(
                        "select m from ProjectMember m where m.projectId = :project and m.role = :owner",
                        ProjectMember.class)
                .setParameter("project", project.value())
                .setParameter("owner", ProjectRole.OWNER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The longest-standing first. */
    public Page<MemberRow> list(ProjectId project, PageRequest page) {
        String users = page.search() == null ? "" : " join users u on u.id = e.user_id";
        return new IdQuery("project_members e" + users, "e.user_id")
                .where("e.project_id = ?", project.value())
                .matching("(lower(u.name) like ? or lower(u.email) like ?)", page)
                .orderedBy("e.created_at", "key, id")
                .find(sql, page)
                .read(sql, ROWS, "m.user_id", MemberRow::read, page, project.value());
    }

    public Optional<MemberRow> findRow(ProjectId project, UserId user) {
        return sql.find(ROWS + " where u.id = ?", MemberRow::read, project.value(), user.value());
    }
}
