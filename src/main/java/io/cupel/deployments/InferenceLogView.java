package io.cupel.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.deployments.inferencelog.InputMask;
import io.cupel.deployments.persistence.InferenceLogRow;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One predict call; its id is the {@code prediction_id} of the answer.
 *
 * @param status what the caller was answered with: 200, or why there was no prediction
 * @param rowCount 0 when the call was refused and its rows are not kept
 * @param inputs the rows as they were sent, or with their personal values masked; null when they are not kept or not to be shown
 * @param predictions the answers in the same order; null when the call failed
 */
public record InferenceLogView(
        UUID id,
        UUID predictionId,
        UUID deploymentId,
        UUID modelId,
        Instant createdAt,
        int status,
        int rowCount,
        int warningCount,
        double latencyMs,
        String requestId,
        @Nullable UUID userId,
        @Nullable JsonNode inputs,
        boolean inputsAnonymized,
        @Nullable JsonNode predictions,
        @Nullable String error) {
    /** @param mask for inputs that the log keeps in clear; null to show them */
    static InferenceLogView of(InferenceLogRow row, @Nullable InputMask mask) {
        return mask == null || row.areInputsAnonymized()
                ? of(row, row.inputs(), row.areInputsAnonymized(), row.prediction())
                : of(row, masked(row, mask), true, mask.applyToWarnings(row.prediction()));
    }

    /** Of a call that failed, nothing: a value that was refused is not what the mask takes its field to hold. */
    private static @Nullable JsonNode masked(InferenceLogRow row, InputMask mask) {
        return row.prediction() == null ? null : mask.apply(row.inputs());
    }

    private static InferenceLogView of(
            InferenceLogRow row, @Nullable JsonNode inputs, boolean areAnonymized, @Nullable JsonNode predictions) {
        return new InferenceLogView(
                row.id(),
                row.id(),
                row.deploymentId(),
                row.modelId(),
                row.at(),
                row.status(),
                row.rowCount(),
                row.warningCount(),
                row.latencyMicros() / 1_000.0,
                row.requestId(),
                row.userId(),
                inputs,
                areAnonymized,
                predictions,
                row.error());
    }
}
