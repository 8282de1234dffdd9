package io.cupel.privacy.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What detection found in one column, and what was decided about it.
 *
 * @param position of the column in its table, from 0
 * @param storage the column's stored type, {@code BIGINT} and the like
 * @param piiType the likeliest kind; null where nothing was found
 * @param matches about how many rows hold a value that looks like it
 * @param samples values with every letter and digit hidden
 * @param dayFirst whether the day stands before the month in the column's dates; null where no value tells
 */
public record StoredFinding(
        UUID id,
        int position,
        String columnName,
        String storage,
        @Nullable PiiType piiType,
        double confidence,
        double matchShare,
        long matches,
        List<String> samples,
        JsonNode evidence,
        JsonNode runnersUp,
        JsonNode spans,
        @Nullable Boolean dayFirst,
        @JsonIgnore FindingChoice choice) {
    public StoredFinding {
        samples = List.copyOf(samples);
    }

    public StoredFinding with(FindingChoice newChoice) {
        return new StoredFinding(
                id,
                position,
                columnName,
                storage,
                piiType,
                confidence,
                matchShare,
                matches,
                samples,
                evidence,
                runnersUp,
                spans,
                dayFirst,
                newChoice);
    }

    /** Whether a kind is known at all, by detection or by somebody's word. */
    public boolean namesKind() {
        return piiType != null || choice.type() != null;
    }

    /** The kind that counts: what was chosen, else what was found with at least that confidence; null when neither. */
    public @Nullable PiiType type(double threshold) {
        if (choice.isIgnored()) {
            return null;
        }
        return choice.type() != null ? choice.type() : confidence >= threshold ? piiType : null;
    }
}
