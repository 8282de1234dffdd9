package io.cupel.privacy.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.projects.ProjectContents;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class PrivacySessionRepository {
    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public PrivacySessionRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(PrivacySession session) {
        entities.persist(session);
        entities.flush();
    }

    /** Sends changes to the database. */
    public void flush() {
        entities.flush();
    }

    public Optional<PrivacySession> find(PrivacySessionId id) {
        return Optional.ofNullable(entities.find(PrivacySession.class, id.value()));
    }

    /** Nobody else changes it before the transaction ends: of two calls that start a job one finds the session busy. */
    public Optional<PrivacySession> findForUpdate(PrivacySessionId id) {
        return Optional.ofNullable(entities.find(PrivacySession.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether a job works on one of the policy's sessions; if not, none can begin to before the transaction ends. */
    public boolean isAnyBusy(PolicyId policy) {
        return entities.createQuery("select s from PrivacySession s where s.policyId = ?1", PrivacySession.class)
                .setParameter(1, policy.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .anyMatch(session -> session.status().isBusy());
    }

    public void remove(PrivacySession session) {
        entities.remove(session);
        entities.flush();
    }

    /** Those of the member's projects, the newest first. */
    public Page<PrivacySession> list(UserId member, @Nullable ProjectId project, PageRequest page) {
        return new ProjectContents("privacy_sessions", member)
                .in(project)
                .matching("lower(e.name) like ?", page)
                .ids(sql, page)
                .read(entities, PrivacySession.class, "privacy_sessions", page);
    }

    /** Those of the given blobs that a session names as its output. */
    public List<String> listOutputsAmong(Collection<String> keys) {
        return sql.list(
                "select output_key from privacy_sessions where output_key = any (?)", row -> row.getString(1), (Object)
                        keys.toArray(String[]::new));
    }

    public List<String> listOutputs(ProjectId project) {
        return sql.list(
                "select output_key from privacy_sessions where project_id = ? and output_key is not null",
                row -> row.getString(1),
                project.value());
    }
}
