package io.cupel.privacy.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.persistence.JsonConverter;
import io.cupel.platform.text.VisibleText;
import io.cupel.projects.domain.ProjectId;
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

/** What a project does with personal data: rules (see {@link Rule}) and how sure a finding must be for them to apply. */
@Entity
@Table(name = "privacy_policies")
public class Policy {
    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    private String name;

    private @Nullable String description;

    @Convert(converter = ProfileColumn.class)
    private Profile profile;

    @Convert(converter = PolicyStatusColumn.class)
    private PolicyStatus status;

    @Convert(converter = JsonConverter.class)
    private JsonNode settings;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Policy() {}

    public Policy(PolicyId id, ProjectId project, String name, Profile profile, UserId creator, Clock clock) {
        this.id = id.value();
        this.projectId = project.value();
        this.name = VisibleText.strip(name);
        this.profile = profile;
        this.status = PolicyStatus.DRAFT;
        this.settings = JsonNodeFactory.instance.objectNode();
        this.createdBy = creator.value();
        this.createdAt = clock.instant();
        this.updatedAt = createdAt;
    }

    public void describe(String newName, @Nullable String newDescription, Clock clock) {
        name = VisibleText.strip(newName);
        description = newDescription;
        updatedAt = clock.instant();
    }

    public void set(PolicyStatus newStatus, JsonNode newSettings, Clock clock) {
        status = newStatus;
        settings = newSettings;
        updatedAt = clock.instant();
    }

    public PolicyId id() {
        return new PolicyId(id);
    }

    public ProjectId projectId() {
        return new ProjectId(projectId);
    }

    public String name() {
        return name;
    }

    public @Nullable String description() {
        return description;
    }

    public Profile profile() {
        return profile;
    }

    public PolicyStatus status() {
        return status;
    }

    public JsonNode settings() {
        return settings;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
