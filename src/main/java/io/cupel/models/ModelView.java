package io.cupel.models;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.models.domain.Model;
import io.cupel.models.persistence.ModelRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All there is to see of a model. What the algorithm does not have is null.
 *
 * @param modelCategory {@code Binomial}, {@code Multinomial} or {@code Regression}
 * @param defaultThreshold from which probability a binary model predicts its second class
 * @param metricsFrom what the metrics were measured on
 */
public record ModelView(
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
        Instant createdAt,
        @Nullable Integer rank,
        String sortMetric,
        JsonNode modelCategory,
        JsonNode defaultThreshold,
        JsonNode metricsFrom,
        JsonNode features,
        JsonNode hyperparameters,
        JsonNode crossValidation,
        JsonNode confusionMatrix,
        JsonNode roc,
        JsonNode gainsLift,
        JsonNode variableImportance,
        JsonNode scoringHistory,
        List<ArtifactView> artifacts) {

    static ModelView of(ModelRow row, Model model, List<ArtifactView> artifacts) {
        return new ModelView(
                row.id(),
                row.name(),
                row.algo(),
                row.experimentId(),
                row.experimentName(),
                row.projectId(),
                row.projectName(),
                row.isBest(),
                row.isProduction(),
                row.isStaging(),
                row.metrics(),
                row.createdAt(),
                model.leaderboardRank(),
                model.sortMetric(),
                model.detail("model_category"),
                model.detail("default_threshold"),
                model.detail("metrics_from"),
                model.detail("features"),
                model.detail("hyperparameters"),
                model.detail("cross_validation"),
                model.detail("confusion_matrix"),
                model.detail("roc"),
                model.detail("gains_lift"),
                model.detail("variable_importance"),
                model.detail("scoring_history"),
                List.copyOf(artifacts));
    }
}
