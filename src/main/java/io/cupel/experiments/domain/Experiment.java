package io.cupel.experiments.domain;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.persistence.JsonConverter;
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
 * One training of many models on one dataset version.
 *
 * <p>States: {@code queued → running → succeeded | failed | cancelled}; a queued one may be cancelled or fail without ever
 * running, and a running one stays running when another worker takes its job over. What has ended never changes again.
 */
@Entity
@Table(name = "experiments")
public class Experiment {
    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "dataset_version_id")
    private UUID datasetVersionId;

    private String name;

    @Column(name = "target_column")
    private String targetColumn;

    @Column(name = "problem_type")
    @Convert(converter = ProblemTypeColumn.class)
    private ProblemType problemType;

    /** Whole, with the defaults that were in force. */
    @Convert(converter = JsonConverter.class)
    private JsonNode config;

    @Column(name = "execution_mode")
    private String executionMode;

    @Column(name = "use_gpu")
    private boolean useGpu;

    @Convert(converter = ExperimentStatusColumn.class)
    private ExperimentStatus status;

    @Column(name = "job_id")
    private @Nullable UUID jobId;

    private @Nullable String error;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Experiment() {}

    public Experiment(ExperimentId id, ProjectId project, ExperimentDesign design, Clock clock) {
        this.id = id.value();
        this.projectId = project.value();
        this.datasetVersionId = design.datasetVersionId();
        this.name = design.name();
        this.targetColumn = design.targetColumn();
        this.problemType = design.problemType();
        this.config = design.config();
        this.executionMode = design.executionMode();
        this.useGpu = design.useGpu();
        this.status = ExperimentStatus.QUEUED;
        this.createdAt = clock.instant();
    }

    /** The job that trains it; known only once it is queued. */
    public void queuedAs(UUID job) {
        jobId = job;
    }

    /** A worker begins, or takes over. */
    public void start(Clock clock) {
        if (status == ExperimentStatus.QUEUED) {
            status = ExperimentStatus.RUNNING;
            startedAt = clock.instant();
        }
    }

    /** @param reason why it failed, else null */
    public void end(ExperimentStatus outcome, @Nullable String reason, Clock clock) {
        if (status.isTerminal()) {
            return;
        }
        status = outcome;
        error = reason;
        finishedAt = clock.instant();
    }

    public ExperimentId id() {
        return new ExperimentId(id);
    }

    public ProjectId projectId() {
        return new ProjectId(projectId);
    }

    public ExperimentDesign design() {
        return new ExperimentDesign(name, datasetVersionId, targetColumn, problemType, config, executionMode, useGpu);
    }

    public ExperimentStatus status() {
        return status;
    }

    /** Why it failed, in words for the user. */
    public @Nullable String error() {
        return error;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable UUID jobId() {
        return jobId;
    }
}
