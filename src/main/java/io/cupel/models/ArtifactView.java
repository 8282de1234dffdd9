package io.cupel.models;

import io.cupel.models.domain.ArtifactKind;
import java.net.URI;
import java.util.UUID;

/**
 * A file of a model.
 *
 * @param downloadUrl good for a few minutes, without credentials
 */
public record ArtifactView(UUID id, ArtifactKind kind, long bytes, String sha256, URI downloadUrl) {}
