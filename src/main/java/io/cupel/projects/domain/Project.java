package io.cupel.projects.domain;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.text.VisibleText;
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

/** A named border around data, experiments, models and deployments, with members. */
@Entity
@Table(name = "projects")
public class Project {
    @Id
    private UUID id;

    /** Whoever created it; names are unique among the projects of one creator. */
    @Column(name = "owner_id")
    private UUID ownerId;

    private String name;

    private @Nullable String description;

    @Convert(converter = ProjectStatusColumn.class)
    private ProjectStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    public Project(ProjectId id, UserId creator, String name, @Nullable String description, Clock clock) {
        this.id = id.value();
        this.ownerId = creator.value();
        this.name = checked(name);
        this.description = description;
        this.status = ProjectStatus.ACTIVE;
        this.createdAt = clock.instant();
        this.updatedAt = createdAt;
    }

    public void rename(String newName, Clock clock) {
        name = checked(newName);
        updatedAt = clock.instant();
    }

    /** An empty text removes the description. */
    public void describe(@Nullable String newDescription, Clock clock) {
        description = newDescription == null || newDescription.isEmpty() ? null : newDescription;
        updatedAt = clock.instant();
    }

    public void moveTo(ProjectStatus newStatus, Clock clock) {
        status = newStatus;
        updatedAt = clock.instant();
    }

    public ProjectId id() {
        return new ProjectId(id);
    }

    public String name() {
        return name;
    }

    public @Nullable String description() {
        return description;
    }

    public ProjectStatus status() {
        return status;
    }

    private static String checked(String name) {
        if (VisibleText.isBlank(name)) {
            throw ProjectError.PROJECT_NAME_EMPTY.exception();
        }
        return VisibleText.strip(name);
    }
}
