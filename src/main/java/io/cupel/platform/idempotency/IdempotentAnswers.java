package io.cupel.platform.idempotency;

import io.cupel.platform.persistence.Sql;
import io.cupel.platform.time.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims and answers, shared by all servers. Each call is one statement outside any transaction. */
@ApplicationScoped
class IdempotentAnswers {
    private static final Duration MEMORY = Duration.ofHours(24);
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final String ROW = " where account = ? and key_hash = ? and target = ?";

    private final Sql sql;
    private final Clock clock;

    @Inject
    IdempotentAnswers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application, Recurring recurring) {
        recurring.every(Duration.ofMinutes(30), "forgetting old idempotency keys", this::forgetOld);
    }

    /** Whether the request is the first with its key, or the first since an answer grew old or a server died. */
    boolean claim(KeyedRequest request) {
        Instant now = clock.instant();
        return sql.update(
                        "insert into idempotent_answers as a (account, key_hash, target, claimed_until, created_at)"
                                + " values (?, ?, ?, ?, ?) on conflict (account, key_hash, target) do update set"
                                + " claimed_until = excluded.claimed_until, created_at = excluded.created_at,"
                                + " body_hash = null, status = null, location = null, answer = null"
                                + " where a.created_at <= ? or (a.status is null and a.claimed_until <= ?)",
                        request.account(),
                        request.keyHash(),
                        request.target(),
                        now.plus(CLAIM),
                        now,
                        now.minus(MEMORY),
                        now)
                > 0;
    }

    Optional<StoredAnswer> find(KeyedRequest request) {
        return sql.find(
                "select body_hash, status, location, answer from idempotent_answers" + ROW,
                row -> new StoredAnswer(
                        row.getBytes(1), row.getObject(2, Integer.class), row.getString(3), row.getBytes(4)),
                request.account(),
                request.keyHash(),
                request.target());
    }

    void keep(KeyedRequest request, byte[] bodyHash, int status, @Nullable String location, byte[] answer) {
        sql.update(
                "update idempotent_answers set body_hash = ?, status = ?, location = ?, answer = ?" + ROW,
                bodyHash,
                status,
                location,
                request.seal(answer),
                request.account(),
                request.keyHash(),
                request.target());
    }

    void release(KeyedRequest request) {
        sql.update("delete from idempotent_answers" + ROW, request.account(), request.keyHash(), request.target());
    }

    private void forgetOld() {
        sql.update(
                "delete from idempotent_answers where created_at <= ?",
                clock.instant().minus(MEMORY));
    }
}
