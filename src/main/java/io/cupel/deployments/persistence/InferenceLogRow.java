package io.cupel.deployments.persistence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One predict call. */
public record InferenceLogRow(
        UUID id,
        UUID deploymentId,
        UUID modelId,
        Instant at,
        int status,
        int rowCount,
        int warningCount,
        long latencyMicros,
        String requestId,
        @Nullable UUID userId,
        @Nullable String credential,
        @Nullable JsonNode inputs,
        boolean areInputsAnonymized,
        @Nullable JsonNode prediction,
        @Nullable String error) {
    /** Clients may give a field that no model knows twice; the interface's own parser would refuse it here, long after the call. */
    private static final JsonFactory PATIENT = new JsonFactory();

    /** Numbers keep the zeros that they came with. */
    private static final ObjectReader AS_SENT =
            Json.MAPPER.reader().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    static InferenceLogRow read(ResultSet row) throws SQLException {
        return new InferenceLogRow(
                row.getObject("id", UUID.class),
                row.getObject("deployment_id", UUID.class),
                row.getObject("model_id", UUID.class),
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getInt("status"),
                row.getInt("row_count"),
                row.getInt("warning_count"),
                row.getLong("latency_us"),
                row.getString("request_id"),
                row.getObject("user_id", UUID.class),
                row.getString("credential"),
                json(row.getString("inputs")),
                row.getBoolean("inputs_anonymized"),
                json(row.getString("prediction")),
                row.getString("error"));
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try (JsonParser json = PATIENT.createParser(text)) {
            return AS_SENT.readTree(json);
        } catch (IOException damaged) {
            throw new IllegalStateException("The inference log does not hold JSON", damaged);
        }
    }
}
