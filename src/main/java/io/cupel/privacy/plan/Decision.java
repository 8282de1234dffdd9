package io.cupel.privacy.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a column of personal data.
 *
 * @param action null when no rule covers the kind: the column stays as it is, and compliance says so
 * @param config of the action; null with it
 * @param clause what the deciding rule serves, if a profile brought it
 * @param isIgnored whether somebody said that the column is not personal after all: then the type is what was detected, and nothing is done
 */
public record Decision(
        String column,
        String storage,
        PiiType type,
        @Nullable Action action,
        @Nullable JsonNode config,
        @Nullable String clause,
        boolean isIgnored) {}
