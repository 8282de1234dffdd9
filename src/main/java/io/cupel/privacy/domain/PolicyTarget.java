package io.cupel.privacy.domain;

import io.cupel.platform.rest.binding.NoOtherKeys;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What an output must reach before it can be downloaded.
 *
 * @param k at least so many rows share each combination of quasi-identifiers
 * @param l at least so many distinct sensitive values stand in each such group
 * @param t at most so far, 0 to 1, is each group's distribution of sensitive values from the whole table's
 * @param suppressionLimit the largest share of rows that may be suppressed for it; 0.05 when null
 */
@NoOtherKeys
public record PolicyTarget(
        @Min(2) @Max(100_000) @Nullable Integer k,
        @Min(2) @Max(1_000) @Nullable Integer l,
        @Min(0) @Max(1) @Nullable Double t,
        @Min(0) @Max(1) @Nullable Double suppressionLimit) {
    /** A limit alone says how to reach a target, but names none. */
    public boolean demandsNothing() {
        return k == null && l == null && t == null;
    }
}
