package io.cupel.engine.h2o;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of H2O's metrics objects in our names. */
final class ModelMetrics {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("AUC", "auc"),
            Map.entry("pr_auc", "aucpr"),
            Map.entry("Gini", "gini"),
            Map.entry("logloss", "logloss"),
            Map.entry("mean_per_class_error", "mean_per_class_error"),
            Map.entry("MSE", "mse"),
            Map.entry("RMSE", "rmse"),
            Map.entry("mae", "mae"),
            Map.entry("rmsle", "rmsle"),
            Map.entry("r2", "r2"),
            Map.entry("mean_residual_deviance", "mean_residual_deviance"));
    private static final List<String> CURVE =
            List.of("threshold", "fpr", "tpr", "precision", "recall", "f1", "accuracy");

    private final JsonNode metrics;

    ModelMetrics(JsonNode metrics) {
        this.metrics = metrics;
    }

    /** Finite numbers only; accuracy is that of the confusion matrix, so of the labels that predictions get. */
    Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        NAMES.forEach((theirs, ours) -> {
            JsonNode value = H2oTable.finite(metrics.path(theirs));
            if (value.isNumber()) {
                numbers.put(ours, value.asDouble());
            }
        });
        Double accuracy = accuracy();
        if (accuracy != null) {
            numbers.put("accuracy", accuracy);
        }
        return numbers;
    }

    /** Rows are actual, columns predicted classes; null without classes. H2O adds Error, Rate and Totals, which are left off. */
    @Nullable
    ObjectNode confusionMatrix() {
        JsonNode table = metrics.path("cm").path("table");
        if (!table.has("data")) {
            return null;
        }
        H2oTable cells = new H2oTable(table);
        int classes = cells.rows() - 1;
        ObjectNode matrix = H2oHttp.JSON.createObjectNode();
        ArrayNode labels = matrix.putArray("labels");
        ArrayNode rows = matrix.putArray("matrix");
        for (int actual = 0; actual < classes; actual++) {
            labels.add(cells.columns().get(actual));
            ArrayNode row = rows.addArray();
            for (int predicted = 0; predicted < classes; predicted++) {
                row.add(cells.cell(actual, predicted).asLong());
            }
        }
        return matrix;
    }

    private @Nullable Double accuracy() {
        ObjectNode matrix = confusionMatrix();
        if (matrix == null) {
            return null;
        }
        double right = 0;
        double all = 0;
        JsonNode rows = matrix.path("matrix");
        for (int actual = 0; actual < rows.size(); actual++) {
            for (int predicted = 0; predicted < rows.size(); predicted++) {
                double count = rows.path(actual).path(predicted).asDouble();
                all += count;
                right += actual == predicted ? count : 0;
            }
        }
        return all == 0 ? null : right / all;
    }

    /** At most 400 points from the highest threshold down; null unless there are two classes. */
    @Nullable
    ObjectNode roc() {
        JsonNode table = metrics.path("thresholds_and_metric_scores");
        if (!table.has("data")) {
            return null;
        }
        ObjectNode roc = H2oHttp.JSON.createObjectNode();
        roc.set("auc", H2oTable.finite(metrics.path("AUC")));
        roc.set("aucpr", H2oTable.finite(metrics.path("pr_auc")));
        ArrayNode points = roc.putArray("points");
        new H2oTable(table)
                .toObjects()
                .forEach(row -> points.add(((ObjectNode) row).deepCopy().retain(CURVE)));
        return roc;
    }

    @Nullable
    ArrayNode gainsLift() {
        JsonNode table = metrics.path("gains_lift_table");
        return table.has("data") ? new H2oTable(table).toObjects() : null;
    }
}
