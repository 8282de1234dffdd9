package io.cupel.deployments.domain;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.persistence.JsonConverter;
import io.cupel.platform.persistence.NullableUuidColumn;
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

/**
 * A model that answers under a name. {@code active ⇄ inactive} by hand, {@code active → archived} when another takes its
 * place, {@code archived → active} by a rollback.
 */
@Entity
@Table(name = "deployments")
public class Deployment {
    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "model_id")
    private UUID modelId;

    private String name;

    @Convert(converter = DeploymentStageColumn.class)
    private DeploymentStage stage;

    @Convert(converter = DeploymentStatusColumn.class)
    private DeploymentStatus status;

    @Convert(converter = StrategyColumn.class)
    private Strategy strategy;

    @Column(name = "strategy_config")
    @Convert(converter = JsonConverter.class)
    private @Nullable JsonNode strategyConfig;

    /** The share that a splitting strategy would send here; a direct deployment answers everything it is asked. */
    @Column(name = "traffic_percent")
    private int trafficPercent;

    @Column(name = "privacy_policy_id")
    @Convert(converter = NullableUuidColumn.class)
    private @Nullable UUID privacyPolicyId;

    @Column(name = "privacy_anonymize_logs")
    private boolean privacyAnonymizeLogs;

    @Column(name = "privacy_anonymize_response")
    private boolean privacyAnonymizeResponse;

    @Column(name = "privacy_column_map")
    @Convert(converter = JsonConverter.class)
    private @Nullable JsonNode privacyColumnMap;

    @Column(name = "privacy_threshold")
    private @Nullable Double privacyThreshold;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Deployment() {}

    /** Active from the start. */
    public Deployment(
            DeploymentId id,
            ProjectId project,
            UUID model,
            String name,
            DeploymentStage stage,
            UserId creator,
            Clock clock) {
        this.id = id.value();
        this.projectId = project.value();
        this.modelId = model;
        this.name = VisibleText.strip(name);
        this.stage = stage;
        this.status = DeploymentStatus.ACTIVE;
        this.strategy = Strategy.DIRECT;
        this.trafficPercent = 100;
        this.createdBy = creator.value();
        this.createdAt = clock.instant();
        this.updatedAt = createdAt;
    }

    public void rename(String newName, Clock clock) {
        name = VisibleText.strip(newName);
        updatedAt = clock.instant();
    }

    public void route(int percent, Strategy newStrategy, @Nullable JsonNode config, Clock clock) {
        trafficPercent = percent;
        strategy = newStrategy;
        strategyConfig = config;
        updatedAt = clock.instant();
    }

    public void protect(PrivacyTerms terms, Clock clock) {
        privacyPolicyId = terms.policyId();
        privacyAnonymizeLogs = terms.anonymizeLogs();
        privacyAnonymizeResponse = terms.anonymizeResponse();
        privacyColumnMap = terms.columnMap();
        privacyThreshold = terms.threshold();
        updatedAt = clock.instant();
    }

    /** Switches it on, in that stage. Whoever calls has made room for it there. */
    public void activate(DeploymentStage newStage, Clock clock) {
        stage = newStage;
        status = DeploymentStatus.ACTIVE;
        updatedAt = clock.instant();
    }

    /** What is not active stays as it is. */
    public void deactivate(Clock clock) {
        if (isActive()) {
            status = DeploymentStatus.INACTIVE;
            updatedAt = clock.instant();
        }
    }

    /** Another model answers under the same id. */
    public void serve(UUID model, Clock clock) {
        modelId = model;
        updatedAt = clock.instant();
    }

    public boolean isActive() {
        return status == DeploymentStatus.ACTIVE;
    }

    public boolean isLive() {
        return isActive() && stage == DeploymentStage.PRODUCTION;
    }

    public DeploymentId id() {
        return new DeploymentId(id);
    }

    public ProjectId projectId() {
        return new ProjectId(projectId);
    }

    public UUID modelId() {
        return modelId;
    }

    public String name() {
        return name;
    }

    public DeploymentStage stage() {
        return stage;
    }

    public DeploymentStatus status() {
        return status;
    }

    public Strategy strategy() {
        return strategy;
    }

    public @Nullable JsonNode strategyConfig() {
        return strategyConfig;
    }

    public int trafficPercent() {
        return trafficPercent;
    }

    public PrivacyTerms privacy() {
        return new PrivacyTerms(
                privacyPolicyId, privacyAnonymizeLogs, privacyAnonymizeResponse, privacyColumnMap, privacyThreshold);
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
