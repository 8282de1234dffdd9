package io.cupel.engine.h2o;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cupel.engine.Algorithm;
import io.cupel.engine.EngineColumn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** H2O's description of a model in the shape that our clients read. */
final class ModelReport {
    private static final List<String> METRICS_BY_WORTH =
            List.of("cross_validation_metrics", "validation_metrics", "training_metrics");
    /** Names of frames, models and files on the engine: they mean nothing outside and end with the run. */
    private static final Set<String> PRIVATE_PARAMETERS = Set.of(
            "model_id",
            "training_frame",
            "validation_frame",
            "calibration_frame",
            "checkpoint",
            "response_column",
            "export_checkpoints_dir",
            "in_training_checkpoints_dir",
            "custom_metric_func",
            "custom_distribution_func",
            "ignored_columns",
            "base_models",
            "blending_frame",
            "pretrained_autoencoder",
            "user_points");

    private final JsonNode model;
    private final JsonNode output;
    private final String metricsFrom;
    private final ModelMetrics metrics;

    ModelReport(JsonNode model) {
        this.model = model;
        this.output = model.path("output");
        this.metricsFrom = METRICS_BY_WORTH.stream()
                .filter(name -> output.path(name).isObject())
                .findFirst()
                .orElse("training_metrics");
        this.metrics = new ModelMetrics(output.path(metricsFrom));
    }

    Algorithm algorithm() {
        return switch (model.path("algo").asText()) {
            case "gbm" -> Algorithm.GBM;
            case "xgboost" -> Algorithm.XGBOOST;
            case "glm" -> Algorithm.GLM;
            case "drf" -> Algorithm.DRF;
            case "deeplearning" -> Algorithm.DEEP_LEARNING;
            default -> Algorithm.STACKED_ENSEMBLE;
        };
    }

    Map<String, Double> metrics() {
        return metrics.numbers();
    }

    ObjectNode details(Map<String, EngineColumn> columns) {
        ObjectNode details = H2oHttp.JSON.createObjectNode();
        details.put("model_category", output.path("model_category").asText().toLowerCase(Locale.ROOT));
        details.put("metrics_from", metricsFrom.replace("_metrics", ""));
        details.set("default_threshold", H2oTable.finite(output.path("default_threshold")));
        details.put("training_time_ms", output.path("run_time").asLong());
        details.set("features", features(columns));
        details.set("hyperparameters", hyperparameters());
        details.set("cross_validation", crossValidation());
        details.set("confusion_matrix", metrics.confusionMatrix());
        details.set("roc", metrics.roc());
        details.set("gains_lift", metrics.gainsLift());
        details.set("variable_importance", table("variable_importances"));
        details.set("scoring_history", table("scoring_history"));
        details.set("model_summary", table("model_summary"));
        details.set("training_metrics", numbers("training_metrics"));
        return details;
    }

    private ArrayNode features(Map<String, EngineColumn> columns) {
        ArrayNode features = H2oHttp.JSON.createArrayNode();
        JsonNode names = output.path("names");
        for (int i = 0; i < names.size(); i++) {
            EngineColumn column = columns.get(names.path(i).asText());
            if (column != null) {
                features.add(feature(column, output.path("domains").path(i)));
            }
        }
        return features;
    }

    private static ObjectNode feature(EngineColumn column, JsonNode domain) {
        ObjectNode feature = H2oHttp.JSON.createObjectNode();
        feature.put("name", column.name());
        feature.put(
                "dtype",
                switch (column.kind()) {
                    case NUMERIC -> "numeric";
                    case CATEGORICAL -> "categorical";
                    case TIME -> "datetime";
                });
        if (domain.isArray()) {
            feature.set("domain", domain);
        }
        return feature;
    }

    private ObjectNode hyperparameters() {
        ObjectNode parameters = H2oHttp.JSON.createObjectNode();
        for (JsonNode parameter : model.path("parameters")) {
            String name = parameter.path("name").asText();
            JsonNode value = parameter.path("actual_value");
            if (!PRIVATE_PARAMETERS.contains(name) && value.isValueNode()) {
                parameters.set(name, H2oTable.finite(value));
            }
        }
        return parameters;
    }

    /** Each metric's mean, deviation and value in each fold; null without folds. */
    private JsonNode crossValidation() {
        JsonNode table = output.path("cross_validation_metrics_summary");
        if (!table.has("data")) {
            return H2oHttp.JSON.nullNode();
        }
        H2oTable summary = new H2oTable(table);
        ObjectNode all = H2oHttp.JSON.createObjectNode();
        all.put(
                "folds",
                summary.columns().stream()
                        .filter(name -> name.startsWith("cv_"))
                        .count());
        ObjectNode byMetric = all.putObject("metrics");
        for (int row = 0; row < summary.rows(); row++) {
            byMetric.set(summary.cell(row, 0).asText(), foldsOf(summary, row));
        }
        return all;
    }

    private static ObjectNode foldsOf(H2oTable summary, int row) {
        ObjectNode metric = H2oHttp.JSON.createObjectNode();
        metric.set("mean", number(summary.cell(row, "mean")));
        metric.set("sd", number(summary.cell(row, "sd")));
        ArrayNode folds = metric.putArray("folds");
        for (int column = 0; column < summary.columns().size(); column++) {
            if (summary.columns().get(column).startsWith("cv_")) {
                folds.add(number(summary.cell(row, column)));
            }
        }
        return metric;
    }

    /** This table holds numbers and texts of numbers side by side. */
    private static JsonNode number(JsonNode value) {
        if (!value.isTextual()) {
            return value;
        }
        try {
            return H2oHttp.JSON.getNodeFactory().numberNode(Double.parseDouble(value.asText()));
        } catch (NumberFormatException notANumber) {
            return H2oHttp.JSON.nullNode();
        }
    }

    private JsonNode table(String name) {
        JsonNode table = output.path(name);
        return table.has("data") ? new H2oTable(table).toObjects() : H2oHttp.JSON.nullNode();
    }

    private JsonNode numbers(String name) {
        return H2oHttp.JSON.valueToTree(new ModelMetrics(output.path(name)).numbers());
    }

    static Map<String, EngineColumn> featuresByName(List<EngineColumn> columns, Set<String> notFeatures) {
        return columns.stream()
                .filter(column -> !notFeatures.contains(column.name()))
                .collect(Collectors.toMap(EngineColumn::name, column -> column));
    }
}
