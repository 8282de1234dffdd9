package io.cupel.scoring.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predict call, read by the model it is for.
 *
 * @param isSingle whether {@code inputs} was one object instead of a list
 * @param threshold from which probability of the second class a binary model predicts it; null for the model's own
 * @param inputsStart where the value of {@code inputs} starts in the body; those bytes are valid UTF-8, and PostgreSQL
 *     takes them as {@code jsonb}
 * @param inputsEnd the byte after it
 */
public record PredictionRequest(
        List<InputRow> rows,
        boolean isSingle,
        boolean wantsContributions,
        @Nullable Double threshold,
        int inputsStart,
        int inputsEnd) {}
