package io.cupel.deployments;

import io.cupel.deployments.domain.Strategy;
import io.cupel.platform.rest.binding.Filled;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param stage {@code staging} when absent, or {@code production} */
public record CreateDeployment(
        @NotNull UUID modelId,
        @NotNull @Filled @Size(min = 1, max = 200) String name,
        @Nullable String stage,
        @Min(1) @Max(100) @Nullable Integer trafficPercent,
        @Nullable Strategy strategy,
        @Nullable Map<String, Object> strategyConfig,
        @Nullable UUID privacyPolicyId,
        @Nullable Boolean privacyAnonymizeLogs,
        @Nullable Boolean privacyAnonymizeResponse,
        @Nullable Map<String, Object> privacyColumnMap,
        @Min(0) @Max(1) @Nullable Double privacyThreshold) {}
