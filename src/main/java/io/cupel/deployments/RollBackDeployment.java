package io.cupel.deployments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exactly one of the two. */
public record RollBackDeployment(
        @Nullable UUID toDeploymentId, @Nullable UUID toModelId) {}
