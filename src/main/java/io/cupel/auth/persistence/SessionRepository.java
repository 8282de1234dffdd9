package io.cupel.auth.persistence;

import io.cupel.auth.domain.Session;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class SessionRepository {
    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public SessionRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(Session session) {
        entities.persist(session);
    }

    public Optional<Session> findByTokenHash(byte[] hash) {
        return entities.createQuery("select s from Session s where s.tokenHash = :hash", Session.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public void remove(UUID id) {
        sql.update("delete from sessions where id = ?", id);
    }

    public void removeAllOf(UserId user) {
        sql.update("delete from sessions where user_id = ?", user.value());
    }

    /** Those past their end; the idle ones too. */
    public int removeOver(Instant now) {
        return sql.update(
                "delete from sessions where expires_at <= ? or last_used_at + make_interval(secs => idle_seconds) <= ?",
                now,
                now);
    }
}
