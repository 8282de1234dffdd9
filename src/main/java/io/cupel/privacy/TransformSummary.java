package io.cupel.privacy;

import io.cupel.privacy.domain.PiiType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transformation, counted.
 *
 * @param rowsIn of the dataset
 * @param rowsOut of the output
 * @param suppressedRows left out so that the target is reached
 * @param uncoveredColumns personal, but no rule says what to do: they are in the output as they were
 * @param redactedInTexts kinds of data that were redacted in all texts, lest one tell what the target hides
 * @param targetMet whether the output reaches the policy's target; null when there is none
 * @param informationLoss of the generalisation for the target, 0 to 1; null when there is none
 */
public record TransformSummary(
        long rowsIn,
        long rowsOut,
        long suppressedRows,
        List<ChangedColumn> columns,
        List<String> uncoveredColumns,
        List<PiiType> redactedInTexts,
        @Nullable Boolean targetMet,
        @Nullable Double informationLoss,
        long outputSizeInBytes,
        Instant finishedAt) {
    public TransformSummary {
        columns = List.copyOf(columns);
        uncoveredColumns = List.copyOf(uncoveredColumns);
        redactedInTexts = List.copyOf(redactedInTexts);
    }

    /** @param isText whether a column that was not text has become text */
    public record ChangedColumn(String column, String piiType, String action, boolean isText) {}
}
