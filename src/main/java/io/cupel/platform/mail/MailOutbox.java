package io.cupel.platform.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The mails that are due. Takes part in the caller's transaction. */
@ApplicationScoped
public class MailOutbox {
    static final int MAX_ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public MailOutbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Asks for a mail; the composer of this kind decides later whether and what is sent. */
    public void add(String kind, String recipient) {
        Instant now = clock.instant();
        sql.update(
                "insert into mail_outbox (id, kind, recipient, created_at, next_attempt_at) values (?, ?, ?, ?, ?)",
                UuidCreator.getTimeOrderedEpoch(),
                kind,
                recipient,
                now,
                now);
    }

    /** The next due mail, which no other worker gets until its pause is over: 30 s, then twice as long each time. */
    Optional<DueMail> claim() {
        Instant now = clock.instant();
        return sql.find(
                "update mail_outbox set attempts = attempts + 1,"
                        + " next_attempt_at = cast(? as timestamptz) + make_interval(secs => ? * power(2, attempts))"
                        + " where id = (select id from mail_outbox where next_attempt_at <= ?"
                        + " order by next_attempt_at limit 1 for update skip locked)"
                        + " returning id, kind, recipient, attempts",
                row -> new DueMail(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4)),
                now,
                FIRST_PAUSE.toSeconds(),
                now);
    }

    void remove(DueMail mail) {
        sql.update("delete from mail_outbox where id = ?", mail.id());
    }
}
