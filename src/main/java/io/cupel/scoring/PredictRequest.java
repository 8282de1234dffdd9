package io.cupel.scoring;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a predict call, for the interface description; the hot way reads it as bytes.
 *
 * @param inputs one row as an object, or a list of up to 10,000 rows
 */
public record PredictRequest(
        @NotNull Object inputs, @Nullable Options options) {
    /**
     * @param contributions whether to give reasons
     * @param threshold from which probability on a binary model answers with its second class
     */
    public record Options(
            @Nullable Boolean contributions, @Nullable Double threshold) {}
}
