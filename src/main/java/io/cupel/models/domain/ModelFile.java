package io.cupel.models.domain;

import io.cupel.projects.domain.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a model is scored with.
 *
 * @param backgroundKey the blob with rows of its training data, or null
 */
public record ModelFile(
        ProjectId projectId,
        String mojoKey,
        String sha256,
        @Nullable String backgroundKey) {}
