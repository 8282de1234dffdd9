package io.cupel.privacy.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Rule;

/** What is done to a kind of personal data wherever it stands inside a free text. */
public record SpanRule(PiiType type, Action action, JsonNode config) {
    public static SpanRule of(Rule rule) {
        return new SpanRule(rule.piiType(), rule.action(), rule.config());
    }
}
