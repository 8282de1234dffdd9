package io.cupel.models.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.cupel.platform.persistence.JsonConverter;
import io.cupel.platform.persistence.NullableUuidColumn;
import io.cupel.projects.domain.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One trained model. Written once; its rank among its siblings is kept by the repository, in single statements. */
@Entity
@Table(name = "models")
public class Model {
    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    /** Null for a model that was not trained here. */
    @Column(name = "experiment_id")
    @Convert(converter = NullableUuidColumn.class)
    private @Nullable UUID experimentId;

    private String name;

    private String algo;

    @Column(name = "sort_metric")
    private String sortMetric;

    @Column(name = "leaderboard_rank", updatable = false)
    private @Nullable Integer leaderboardRank;

    @Column(name = "is_best", updatable = false)
    private boolean best;

    /** Numbers by name; read where models are listed and ranked, in SQL. */
    @Convert(converter = JsonConverter.class)
    @SuppressWarnings("UnusedVariable")
    private JsonNode metrics;

    @Convert(converter = JsonConverter.class)
    private JsonNode details;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Model() {}

    public Model(
            ModelId id,
            ProjectId project,
            @Nullable UUID experiment,
            ModelName name,
            String sortMetric,
            JsonNode metrics,
            JsonNode details,
            Clock clock) {
        this.id = id.value();
        this.projectId = project.value();
        this.experimentId = experiment;
        this.name = name.name();
        this.algo = name.algo();
        this.sortMetric = sortMetric;
        this.metrics = metrics;
        this.details = details;
        this.createdAt = clock.instant();
    }

    public ModelId id() {
        return new ModelId(id);
    }

    public ProjectId projectId() {
        return new ProjectId(projectId);
    }

    public @Nullable UUID experimentId() {
        return experimentId;
    }

    public ModelName name() {
        return new ModelName(name, algo);
    }

    public String sortMetric() {
        return sortMetric;
    }

    /** From 1; null while it is not ranked. */
    public @Nullable Integer leaderboardRank() {
        return leaderboardRank;
    }

    /** A member of {@code details}, or JSON null. */
    public JsonNode detail(String member) {
        return details.hasNonNull(member) ? details.get(member) : NullNode.getInstance();
    }
}
