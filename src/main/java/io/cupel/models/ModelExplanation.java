package io.cupel.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a model goes by.
 *
 * @param variableImportance as the training measured it; null where the algorithm knows none
 * @param rows of the training data that each partial dependence is the average of; 0 when none were kept, and nothing is told then
 */
public record ModelExplanation(
        UUID modelId, JsonNode variableImportance, int rows, List<Dependence> partialDependence) {
    /** @param targetClass whose probability it is; null for a regression */
    public record Dependence(
            String feature, String dtype, @Nullable String targetClass, List<Point> points) {}

    /**
     * @param value a number, a level, or a moment in ISO 8601
     * @param standardDeviation over the rows
     */
    public record Point(JsonNode value, double meanResponse, double standardDeviation) {}
}
