package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Rule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param clause what the rule serves, for rules that a profile brought */
public record RuleView(
        UUID id,
        UUID policyId,
        PiiType piiType,
        Action action,
        boolean isEnabled,
        JsonNode config,
        @Nullable String clause,
        Instant createdAt,
        Instant updatedAt) {
    static RuleView of(Rule rule) {
        return new RuleView(
                rule.id().value(),
                rule.policyId().value(),
                rule.piiType(),
                rule.action(),
                rule.isEnabled(),
                rule.config(),
                rule.clause(),
                rule.createdAt(),
                rule.updatedAt());
    }
}
