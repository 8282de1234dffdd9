package io.cupel.models.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.cupel.platform.rest.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model joined with the names of what it belongs to and with where it is deployed. */
public record ModelRow(
        UUID id,
        String name,
        String algo,
        @Nullable UUID experimentId,
        @Nullable String experimentName,
        UUID projectId,
        String projectName,
        boolean isBest,
        boolean isProduction,
        boolean isStaging,
        Map<String, Double> metrics,
        Instant createdAt) {
    private static final TypeReference<TreeMap<String, Double>> NUMBERS = new TypeReference<>() {};

    static ModelRow read(ResultSet row) throws SQLException {
        return new ModelRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("algo"),
                row.getObject("experiment_id", UUID.class),
                row.getString("experiment_name"),
                row.getObject("project_id", UUID.class),
                row.getString("project_name"),
                row.getBoolean("is_best"),
                row.getBoolean("is_production"),
                row.getBoolean("is_staging"),
                metrics(row.getString("metrics")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static Map<String, Double> metrics(String json) {
        try {
            return Json.MAPPER.readValue(json, NUMBERS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A model's metrics are no numbers", damaged);
        }
    }
}
