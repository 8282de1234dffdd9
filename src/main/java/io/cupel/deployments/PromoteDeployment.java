package io.cupel.deployments;

import jakarta.validation.constraints.NotNull;

public record PromoteDeployment(@NotNull String toStage) {}
