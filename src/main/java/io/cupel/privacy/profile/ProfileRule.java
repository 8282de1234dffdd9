package io.cupel.privacy.profile;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;

/** What a profile does with a kind of personal data, and the clause that asks for it. */
public record ProfileRule(PiiType type, Action action, JsonNode config, String clause) {}
