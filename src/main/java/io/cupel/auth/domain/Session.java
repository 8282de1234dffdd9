package io.cupel.auth.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A log-in that lasts until it has been idle for too long, and never longer than its end. */
@Entity
@Table(name = "sessions")
public class Session {
    @Id
    private UUID id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "idle_seconds")
    private long idleSeconds;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    public Session(UUID id, byte[] tokenHash, UserId user, SessionLife life, Instant now) {
        this.id = id;
        this.tokenHash = tokenHash.clone();
        this.userId = user.value();
        this.createdAt = now;
        this.lastUsedAt = now;
        this.idleSeconds = life.idle().toSeconds();
        this.expiresAt = now.plus(life.longest());
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** The end if nobody uses it any more. */
    public Instant endsAt() {
        Instant idleEnd = lastUsedAt.plus(Duration.ofSeconds(idleSeconds));
        return idleEnd.isBefore(expiresAt) ? idleEnd : expiresAt;
    }

    public UUID id() {
        return id;
    }

    public UserId user() {
        return new UserId(userId);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
