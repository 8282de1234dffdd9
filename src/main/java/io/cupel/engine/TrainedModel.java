package io.cupel.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;

/**
 * A finished model.
 *
 * @param name unique within the run
 * @param sortMetric what the run ranks by, in lower case; one of the metrics where there is a value
 * @param metrics by lower-case name, from cross-validation, else validation, else training; finite numbers only
 * @param details features, hyperparameters, cross_validation, confusion_matrix, roc, gains_lift, variable_importance,
 *     scoring_history; what the model has not is null
 */
public record TrainedModel(
        String name, Algorithm algorithm, Path mojo, String sortMetric, Map<String, Double> metrics, JsonNode details) {
    public TrainedModel {
        metrics = Map.copyOf(metrics);
    }
}
