package io.cupel.models.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A file that belongs to a model. Written once. */
@Entity
@Table(name = "model_artifacts")
public class ModelArtifact {
    @Id
    private UUID id;

    @Column(name = "model_id")
    private UUID modelId;

    @Convert(converter = ArtifactKind.Column.class)
    private ArtifactKind kind;

    @Column(name = "blob_key")
    private String blobKey;

    private long bytes;

    private String sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ModelArtifact() {}

    public ModelArtifact(ModelId model, ArtifactKind kind, String blobKey, long bytes, String sha256, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.modelId = model.value();
        this.kind = kind;
        this.blobKey = blobKey;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.createdAt = clock.instant();
    }

    public UUID id() {
        return id;
    }

    public ArtifactKind kind() {
        return kind;
    }

    public String blobKey() {
        return blobKey;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }
}
