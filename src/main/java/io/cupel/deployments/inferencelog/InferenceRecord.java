package io.cupel.deployments.inferencelog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One predict call as the log keeps it; the id is the {@code prediction_id} of the answer. */
public record InferenceRecord(
        UUID id, UUID deploymentId, UUID modelId, Instant at, Caller caller, Inputs inputs, Outcome outcome) {

    /** Who asked, and under which request id; a user or credential may be unknown. */
    public record Caller(
            String requestId,
            @Nullable UUID userId,
            @Nullable String credential) {}

    /**
     * The rows: one object, or an array of {@code rows} objects; of a refused call whatever was sent in their place, or nothing.
     *
     * @param json null when nothing is kept
     * @param isAnonymized whether personal values were masked; if not, the rows are as the client sent them
     */
    public record Inputs(@Nullable JsonbText json, int rows, boolean isAnonymized) {}

    /** What came of it: an HTTP status, and either predictions or the reason why there are none. */
    public record Outcome(
            int status,
            long latencyMicros,
            int warnings,
            @Nullable JsonbText prediction,
            @Nullable String error) {}
}
