package io.cupel.deployments.persistence;

import io.cupel.deployments.domain.DeploymentStage;
import io.cupel.deployments.domain.DeploymentStatus;
import org.jspecify.annotations.Nullable;

/** Which deployments to list; null for any. */
public record DeploymentFilter(
        @Nullable DeploymentStage stage, @Nullable DeploymentStatus status) {}
