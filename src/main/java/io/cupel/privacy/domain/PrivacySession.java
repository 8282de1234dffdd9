package io.cupel.privacy.domain;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.domain.UserId;
import io.cupel.datasets.domain.DatasetVersionId;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A policy at work on one dataset version: what was found, what was done, what came out. */
@Entity
@Table(name = "privacy_sessions")
public class PrivacySession {
    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "policy_id")
    private UUID policyId;

    @Column(name = "dataset_version_id")
    @Convert(converter = NullableUuidColumn.class)
    private @Nullable UUID datasetVersionId;

    private String name;

    @Convert(converter = PrivacySessionStatusColumn.class)
    private PrivacySessionStatus status;

    @Column(name = "job_id")
    @Convert(converter = NullableUuidColumn.class)
    private @Nullable UUID jobId;

    private @Nullable String error;

    @Convert(converter = JsonConverter.class)
    private @Nullable JsonNode detection;

    @Convert(converter = JsonConverter.class)
    private @Nullable JsonNode transformation;

    @Convert(converter = JsonConverter.class)
    private @Nullable JsonNode risk;

    @Convert(converter = JsonConverter.class)
    private @Nullable JsonNode decisions;

    @Column(name = "span_rules")
    @Convert(converter = JsonConverter.class)
    private @Nullable JsonNode spanRules;

    @Convert(converter = JsonConverter.class)
    private @Nullable JsonNode settings;

    @Column(name = "key_version")
    private @Nullable Integer keyVersion;

    @Column(name = "output_key")
    private @Nullable String outputKey;

    @Column(name = "output_sha256")
    private @Nullable String outputSha256;

    @Column(name = "output_version_id")
    @Convert(converter = NullableUuidColumn.class)
    private @Nullable UUID outputVersionId;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PrivacySession() {}

    public PrivacySession(Policy policy, DatasetVersionId dataset, String name, UserId creator, Clock clock) {
        this.id = PrivacySessionId.next().value();
        this.projectId = policy.projectId().value();
        this.policyId = policy.id().value();
        this.datasetVersionId = dataset.value();
        this.name = VisibleText.strip(name);
        this.status = PrivacySessionStatus.CREATED;
        this.createdBy = creator.value();
        this.createdAt = clock.instant();
        this.updatedAt = createdAt;
    }

    /** @throws io.cupel.platform.error.DomainException {@link PrivacyError#SESSION_BUSY} while a job works on it */
    public void requireIdle() {
        if (status.isBusy()) {
            throw PrivacyError.SESSION_BUSY.exception();
        }
    }

    /** A job looks for personal data. What an earlier run found or made no longer counts. */
    public void detecting(UUID job, Clock clock) {
        begin(PrivacySessionStatus.DETECTING, job, clock);
        detection = null;
        forgetOutput();
    }

    public void detected(JsonNode summary, Clock clock) {
        detection = summary;
        become(PrivacySessionStatus.DETECTED, clock);
    }

    /**
     * All as it stands now: later changes of the policy do not reach this run.
     *
     * @param newDecisions what is done to each column
     * @param newSpanRules what is done to each kind of personal data inside a free text
     * @param newSettings of the policy, such as the target that the output must reach
     */
    public void transforming(
            UUID job,
            int newKeyVersion,
            JsonNode newDecisions,
            JsonNode newSpanRules,
            JsonNode newSettings,
            Clock clock) {
        begin(PrivacySessionStatus.TRANSFORMING, job, clock);
        forgetOutput();
        keyVersion = newKeyVersion;
        decisions = newDecisions;
        spanRules = newSpanRules;
        settings = newSettings;
    }

    public void transformed(JsonNode summary, JsonNode measuredRisk, String key, String sha256, Clock clock) {
        transformation = summary;
        risk = measuredRisk;
        outputKey = key;
        outputSha256 = sha256;
        become(PrivacySessionStatus.COMPLETED, clock);
    }

    /** What it was before the job that was called off. */
    public void fallBack(Clock clock) {
        become(detection == null ? PrivacySessionStatus.CREATED : PrivacySessionStatus.DETECTED, clock);
    }

    public void fail(String reason, Clock clock) {
        become(PrivacySessionStatus.FAILED, clock);
        error = reason;
    }

    public void registered(DatasetVersionId output, Clock clock) {
        outputVersionId = output.value();
        updatedAt = clock.instant();
    }

    private void begin(PrivacySessionStatus busy, UUID job, Clock clock) {
        become(busy, clock);
        jobId = job;
    }

    private void become(PrivacySessionStatus newStatus, Clock clock) {
        status = newStatus;
        error = null;
        updatedAt = clock.instant();
    }

    private void forgetOutput() {
        transformation = null;
        risk = null;
        decisions = null;
        spanRules = null;
        settings = null;
        keyVersion = null;
        outputKey = null;
        outputSha256 = null;
        outputVersionId = null;
    }

    public PrivacySessionId id() {
        return new PrivacySessionId(id);
    }

    public ProjectId projectId() {
        return new ProjectId(projectId);
    }

    public PolicyId policyId() {
        return new PolicyId(policyId);
    }

    /** Empty once the dataset is gone. */
    public Optional<DatasetVersionId> dataset() {
        return Optional.ofNullable(datasetVersionId).map(DatasetVersionId::new);
    }

    public String name() {
        return name;
    }

    public PrivacySessionStatus status() {
        return status;
    }

    public @Nullable UUID jobId() {
        return jobId;
    }

    /** Whether the job still has a say: one that has handed its result in may end only after another has begun. */
    public boolean isWorkedOnBy(UUID job) {
        return status.isBusy() && job.equals(jobId);
    }

    public @Nullable String error() {
        return error;
    }

    public @Nullable JsonNode detection() {
        return detection;
    }

    public @Nullable JsonNode transformation() {
        return transformation;
    }

    public @Nullable JsonNode risk() {
        return risk;
    }

    public @Nullable JsonNode decisions() {
        return decisions;
    }

    /** Null before a transformation. */
    public @Nullable JsonNode spanRules() {
        return spanRules;
    }

    /** Those of the policy when a transformation was asked for; null before. */
    public @Nullable JsonNode settings() {
        return settings;
    }

    public @Nullable Integer keyVersion() {
        return keyVersion;
    }

    public @Nullable String outputKey() {
        return outputKey;
    }

    public @Nullable String outputSha256() {
        return outputSha256;
    }

    public @Nullable UUID outputVersionId() {
        return outputVersionId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
