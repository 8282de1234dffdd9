package io.cupel.privacy.transform;

import io.cupel.platform.rest.binding.NoOtherKeys;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a rule's action, checked. What is null is left to the kind of data. */
public sealed interface ActionConfig {
    /** @param replacement what stands in the value's place; the name of its kind in brackets when null */
    @NoOtherKeys
    record Redact(@Nullable @Size(max = 200) String replacement) implements ActionConfig {}

    /**
     * @param showFirst letters and digits that stay at the beginning
     * @param showLast letters and digits that stay at the end
     * @param keepSeparators whether blanks and punctuation stay as they are; yes when null, but not for secrets
     */
    @NoOtherKeys
    record Mask(
            @Nullable @Min(0) @Max(100) Integer showFirst,
            @Nullable @Min(0) @Max(100) Integer showLast,
            @Nullable @Size(min = 1, max = 1) String maskChar,
            @Nullable Boolean keepSeparators)
            implements ActionConfig {}

    /** @param length hexadecimal digits of the digest, four bits each; 32 when null */
    @NoOtherKeys
    record Hash(@Nullable @Min(16) @Max(64) Integer length) implements ActionConfig {
        private static final int DEFAULT_LENGTH = 32;

        int digits() {
            return length == null ? DEFAULT_LENGTH : length;
        }
    }

    /**
     * @param to how coarse; what suits the kind when null
     * @param width of the ranges of numbers
     * @param length characters that a prefix keeps
     * @param groups the coarser name of each value, for {@code to} {@code hierarchy}
     * @param other the name of all values that {@code groups} does not hold
     * @param dayFirst whether {@code 03/04/2024} is in April; when null as most dates of the column are written, else no
     */
    @NoOtherKeys
    record Generalize(
            @Nullable Granularity to,
            @Nullable @Min(1) @Max(1_000_000_000) Integer width,
            @Nullable @Min(0) @Max(100) Integer length,
            @Nullable @Size(max = 10_000) Map<String, String> groups,
            @Nullable @Size(max = 200) String other,
            @Nullable Boolean dayFirst)
            implements ActionConfig {
        boolean readsDayFirst() {
            return dayFirst != null && dayFirst;
        }
    }

    /**
     * @param keepIntervals whether all dates move by the same number of days, so that the time between two stays; yes when null
     * @param dayFirst whether {@code 03/04/2024} is in April; when null as most dates of the column are written, else no
     */
    @NoOtherKeys
    record Pseudonymize(
            @Nullable Boolean keepIntervals, @Nullable Boolean dayFirst) implements ActionConfig {
        boolean movesAllDatesAlike() {
            return keepIntervals == null || keepIntervals;
        }

        boolean readsDayFirst() {
            return dayFirst != null && dayFirst;
        }
    }

    @NoOtherKeys
    record Encrypt() implements ActionConfig {}

    @NoOtherKeys
    record Suppress() implements ActionConfig {}
}
