package io.cupel.datasets.domain;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.text.VisibleText;
import io.cupel.projects.domain.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A named table of a project that gets better over time: its versions are what anything is made from. */
@Entity
@Table(name = "datasets")
public class Dataset {
    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    private String name;

    @Column(name = "description")
    private @Nullable String description;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Dataset() {}

    public Dataset(
            DatasetId id, ProjectId project, String name, @Nullable String description, UserId creator, Clock clock) {
        this.id = id.value();
        this.projectId = project.value();
        this.name = checked(name);
        this.description = description;
        this.createdBy = creator.value();
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

    /** A new version arrived. */
    public void extend(Clock clock) {
        updatedAt = clock.instant();
    }

    public DatasetId id() {
        return new DatasetId(id);
    }

    public ProjectId projectId() {
        return new ProjectId(projectId);
    }

    public String name() {
        return name;
    }

    /** The name as it is kept, or {@link DatasetError#NAME_EMPTY}. */
    public static String checked(String name) {
        if (VisibleText.isBlank(name)) {
            throw DatasetError.NAME_EMPTY.exception();
        }
        return VisibleText.strip(name);
    }
}
