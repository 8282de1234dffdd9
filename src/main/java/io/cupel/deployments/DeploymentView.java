package io.cupel.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.deployments.domain.Deployment;
import io.cupel.deployments.domain.DeploymentStage;
import io.cupel.deployments.domain.DeploymentStatus;
import io.cupel.deployments.domain.PrivacyTerms;
import io.cupel.deployments.domain.Strategy;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record DeploymentView(
        UUID id,
        UUID projectId,
        UUID modelId,
        String name,
        DeploymentStage stage,
        DeploymentStatus status,
        Strategy strategy,
        @Nullable JsonNode strategyConfig,
        int trafficPercent,
        @Nullable UUID privacyPolicyId,
        boolean privacyAnonymizeLogs,
        boolean privacyAnonymizeResponse,
        @Nullable JsonNode privacyColumnMap,
        @Nullable Double privacyThreshold,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {
    static DeploymentView of(Deployment deployment) {
        PrivacyTerms privacy = deployment.privacy();
        return new DeploymentView(
                deployment.id().value(),
                deployment.projectId().value(),
                deployment.modelId(),
                deployment.name(),
                deployment.stage(),
                deployment.status(),
                deployment.strategy(),
                deployment.strategyConfig(),
                deployment.trafficPercent(),
                privacy.policyId(),
                privacy.anonymizeLogs(),
                privacy.anonymizeResponse(),
                privacy.columnMap(),
                privacy.threshold(),
                deployment.createdBy(),
                deployment.createdAt(),
                deployment.updatedAt());
    }
}
