package io.cupel.auth.domain;

import io.cupel.platform.access.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A named credential for programs, good for some scopes, until it expires or is revoked. */
@Entity
@Table(name = "api_keys")
public class ApiKey {
    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    private String name;

    private String prefix;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Convert(converter = ScopesColumn.class)
    private Set<Scope> scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Written by a batch of its own, never by this entity. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ApiKey() {}

    public ApiKey(ApiKeyId id, UserId owner, String name, Set<Scope> scopes, @Nullable Instant expiresAt, Instant now) {
        this.id = id.value();
        this.userId = owner.value();
        this.name = name;
        this.prefix = "";
        this.secretHash = new byte[0];
        this.scopes = EnumSet.copyOf(scopes);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** Gives the key the secret it will be known by. */
    public ApiKey with(String publicPrefix, byte[] hash) {
        prefix = publicPrefix;
        secretHash = hash.clone();
        return this;
    }

    /** Revoking again changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isUsable(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    public ApiKeyId id() {
        return new ApiKeyId(id);
    }

    public UserId owner() {
        return new UserId(userId);
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    public byte[] secretHash() {
        return secretHash.clone();
    }

    public Set<Scope> scopes() {
        return Set.copyOf(scopes);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
