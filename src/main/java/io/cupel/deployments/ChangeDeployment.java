package io.cupel.deployments;

import io.cupel.deployments.domain.Strategy;
import io.cupel.platform.rest.binding.Filled;
import io.cupel.platform.rest.binding.Patch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partial update: what is null stays as it is, but an explicit null unsets what can be missing. Stage, status and model change by promotion, activation and rollback. */
public record ChangeDeployment(
        @Filled @Size(min = 1, max = 200) @Nullable String name,
        @Min(1) @Max(100) @Nullable Integer trafficPercent,
        @Nullable Strategy strategy,
        Patch<Map<String, Object>> strategyConfig,
        Patch<UUID> privacyPolicyId,
        @Nullable Boolean privacyAnonymizeLogs,
        @Nullable Boolean privacyAnonymizeResponse,
        Patch<Map<String, Object>> privacyColumnMap,
        Patch<@Min(0) @Max(1) Double> privacyThreshold) {}
