package io.cupel.deployments.routing;

import io.cupel.deployments.domain.DeploymentId;
import io.cupel.deployments.inferencelog.InputMask;
import io.cupel.projects.domain.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An active deployment as it was a moment ago; immutable, so a call sees one state of it from start to end.
 *
 * @param logMask what the log must not keep in clear; null when it keeps everything
 */
public record LiveDeployment(
        DeploymentId id,
        ProjectId projectId,
        UUID modelId,
        @Nullable InputMask logMask) {
    public LiveDeployment masking(InputMask mask) {
        return new LiveDeployment(id, projectId, modelId, mask);
    }
}
