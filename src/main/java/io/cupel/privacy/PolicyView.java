package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyStatus;
import io.cupel.privacy.domain.Profile;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record PolicyView(
        UUID id,
        UUID projectId,
        String name,
        @Nullable String description,
        Profile profile,
        PolicyStatus status,
        JsonNode settings,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {
    static PolicyView of(Policy policy) {
        return new PolicyView(
                policy.id().value(),
                policy.projectId().value(),
                policy.name(),
                policy.description(),
                policy.profile(),
                policy.status(),
                policy.settings(),
                policy.createdBy(),
                policy.createdAt(),
                policy.updatedAt());
    }
}
