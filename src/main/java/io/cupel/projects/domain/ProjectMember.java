package io.cupel.projects.domain;

import io.cupel.auth.domain.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One user's role in one project. */
@Entity
@Table(name = "project_members")
@IdClass(ProjectMember.Key.class)
public class ProjectMember {
    @Id
    @Column(name = "project_id")
    private UUID projectId;

    @Id
    @Column(name = "user_id")
    private UUID userId;

    @Convert(converter = ProjectRoleColumn.class)
    private ProjectRole role;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ProjectMember() {}

    public ProjectMember(ProjectId project, UserId user, ProjectRole role, Clock clock) {
        this.projectId = project.value();
        this.userId = user.value();
        this.role = role;
        this.createdAt = clock.instant();
    }

    public void become(ProjectRole newRole) {
        role = newRole;
    }

    public ProjectRole role() {
        return role;
    }

    public boolean isOwner() {
        return role == ProjectRole.OWNER;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The composite key; JPA wants a class with an empty constructor, not a record. */
    public static class Key implements Serializable {
        private UUID projectId;
        private UUID userId;

        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        public Key(ProjectId project, UserId user) {
            this.projectId = project.value();
            this.userId = user.value();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && projectId.equals(key.projectId) && userId.equals(key.userId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(projectId, userId);
        }
    }
}
