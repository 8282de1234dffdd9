package io.cupel.deployments.routing;

import io.cupel.deployments.domain.DeploymentId;
import io.cupel.projects.domain.ProjectId;
import java.util.UUID;

/** An active deployment as it was a moment ago; immutable, so a call sees one state of it from start to end. */
public record LiveDeployment(DeploymentId id, ProjectId projectId, UUID modelId) {}
