package io.cupel.auth.persistence;

import io.cupel.auth.domain.TokenPurpose;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tokens by their hash. A token is used by removing it, so two users of one race for the row and one wins. */
@ApplicationScoped
public class OneTimeTokenRepository {
    private final Sql sql;

    @Inject
    public OneTimeTokenRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * A new password token takes the place of the earlier one. Verification links stay good beside each other: whoever
     * logs in before the first mail came gets a second one, and may follow either.
     */
    public void add(UserId user, TokenPurpose purpose, byte[] hash, Instant expiresAt) {
        if (purpose == TokenPurpose.RESET_PASSWORD) {
            sql.update(
                    "delete from one_time_tokens where user_id = ? and purpose = ?",
                    user.value(),
                    Json.wireName(purpose));
        }
        sql.update(
                "insert into one_time_tokens (token_hash, user_id, purpose, expires_at) values (?, ?, ?, ?)",
                hash,
                user.value(),
                Json.wireName(purpose),
                expiresAt);
    }

    /** Whose token it was; empty when there is none, it is too old, or it was for something else. */
    public Optional<UserId> use(byte[] hash, TokenPurpose purpose, Instant now) {
        return sql.find(
                "delete from one_time_tokens where token_hash = ? and purpose = ? and expires_at > ? returning user_id",
                row -> new UserId(row.getObject(1, UUID.class)),
                hash,
                Json.wireName(purpose),
                now);
    }

    public boolean exists(byte[] hash, TokenPurpose purpose, Instant now) {
        return sql.count(
                        "select count(*) from one_time_tokens where token_hash = ? and purpose = ? and expires_at > ?",
                        hash,
                        Json.wireName(purpose),
                        now)
                > 0;
    }

    public int removeExpired(Instant now) {
        return sql.update("delete from one_time_tokens where expires_at <= ?", now);
    }
}
