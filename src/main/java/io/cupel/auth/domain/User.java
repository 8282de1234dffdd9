package io.cupel.auth.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may log in. Known by an e-mail address, in any case of letters. */
@Entity
@Table(name = "users")
public class User {
    @Id
    private UUID id;

    private String email;

    private String name;

    /** Null for somebody who only ever came by the identity provider. */
    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Convert(converter = RoleColumn.class)
    private Role role;

    @Column(name = "is_active")
    private boolean active;

    /** Whether the address has been shown to belong to the user. */
    @Column(name = "is_verified")
    private boolean verified;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    public User(UserId id, String email, String name, Clock clock) {
        this.id = id.value();
        this.email = email;
        this.name = name;
        this.role = Role.USER;
        this.active = true;
        this.createdAt = clock.instant();
        this.updatedAt = createdAt;
    }

    public void setPassword(String newHash, Clock clock) {
        passwordHash = newHash;
        updatedAt = clock.instant();
    }

    public void verifyEmail(Clock clock) {
        verified = true;
        updatedAt = clock.instant();
    }

    /**
     * Another proof than an e-mail of ours says who owns the address. A password that somebody set before the address was
     * verified may not be the owner's, so it is dropped.
     *
     * @return whether there was an unproven account, whose sessions and keys must go too
     */
    public boolean adopt(Clock clock) {
        boolean unproven = !verified;
        if (unproven) {
            passwordHash = null;
            verifyEmail(clock);
        }
        return unproven;
    }

    public void promote(Clock clock) {
        role = Role.ADMIN;
        updatedAt = clock.instant();
    }

    public UserId id() {
        return new UserId(id);
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public Role role() {
        return role;
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isVerified() {
        return verified;
    }
}
