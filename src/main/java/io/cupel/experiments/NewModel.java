package io.cupel.experiments;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.experiments.domain.ExperimentId;
import java.util.Map;
import java.util.UUID;

/**
 * A model just trained.
 *
 * @param name the engine's, unique within the experiment, such as {@code GBM_1_AutoML_1_20261122_93000}
 * @param algo {@code DRF}, {@code GLM}, {@code XGBoost}, {@code GBM}, {@code DeepLearning} or {@code StackedEnsemble}
 * @param metrics by lower-case name, finite
 * @param details {@code features} ({@code name, dtype, domain}), {@code hyperparameters}, {@code cross_validation},
 *     {@code confusion_matrix}, {@code roc}, {@code gains_lift}, {@code variable_importance}, {@code scoring_history}, and
 *     {@code model_category}, {@code default_threshold}, {@code metrics_from}
 * @param sortMetric what the leaderboard is ranked by, in lower case
 */
public record NewModel(
        UUID id,
        ExperimentId experimentId,
        UUID projectId,
        String name,
        String algo,
        Map<String, Double> metrics,
        JsonNode details,
        String sortMetric,
        Mojo mojo) {
    public NewModel {
        metrics = Map.copyOf(metrics);
    }

    /** The artifact in the blob store. */
    public record Mojo(String blobKey, long bytes, String sha256) {}
}
