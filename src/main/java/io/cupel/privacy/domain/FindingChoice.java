package io.cupel.privacy.domain;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a column, over detection and rules; null leaves it to them.
 *
 * @param isIgnored whether the column is not personal data after all; it is left alone, and compliance goes on naming it
 */
public record FindingChoice(
        @Nullable PiiType type,
        @Nullable Action action,
        @Nullable JsonNode config,
        boolean isIgnored) {
    public static final FindingChoice NONE = new FindingChoice(null, null, null, false);

    public boolean isMade() {
        return !equals(NONE);
    }
}
