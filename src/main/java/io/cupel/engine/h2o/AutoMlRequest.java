package io.cupel.engine.h2o;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cupel.engine.Algorithm;
import io.cupel.engine.TrainingRequest;
import io.cupel.engine.TrainingSettings;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON that starts a run. Members without a value are left out: H2O takes null for a value. */
final class AutoMlRequest {
    private AutoMlRequest() {}

    static ObjectNode of(TrainingRequest request, String frame, @Nullable String holdOutFrame) {
        ObjectNode json = H2oHttp.JSON.createObjectNode();
        json.set("input_spec", input(request, frame, holdOutFrame));
        json.set("build_control", control(request));
        json.set("build_models", models(request.settings()));
        return json;
    }

    private static ObjectNode input(TrainingRequest request, String frame, @Nullable String holdOutFrame) {
        ObjectNode input = H2oHttp.JSON.createObjectNode();
        input.put("training_frame", frame);
        input.put("response_column", request.target());
        input.put("sort_metric", request.settings().sortMetric());
        putIfGiven(input, "leaderboard_frame", holdOutFrame);
        putIfGiven(input, "weights_column", request.weightsColumn());
        putIfGiven(input, "fold_column", request.foldColumn());
        return input;
    }

    private static ObjectNode control(TrainingRequest request) {
        TrainingSettings settings = request.settings();
        ObjectNode control = H2oHttp.JSON.createObjectNode();
        control.put("project_name", projectName(request));
        control.put("nfolds", settings.folds());
        control.put("balance_classes", settings.balanceClasses());
        control.put("keep_cross_validation_predictions", settings.keepFoldPredictions());
        control.put("keep_cross_validation_models", settings.keepFoldModels());
        control.put("keep_cross_validation_fold_assignment", false);
        putIfGiven(control, "distribution", settings.distribution());
        control.set("stopping_criteria", stopping(settings));
        return control;
    }

    /** Same project and target twice would share one leaderboard. */
    static String projectName(TrainingRequest request) {
        return "run_" + request.runId().toString().replace('-', '_');
    }

    private static ObjectNode stopping(TrainingSettings settings) {
        ObjectNode stopping = H2oHttp.JSON.createObjectNode();
        stopping.put("max_models", settings.maxModels());
        stopping.put("max_runtime_secs", settings.maxRuntime().toSeconds());
        if (settings.maxRuntimePerModel() != null) {
            stopping.put(
                    "max_runtime_secs_per_model", settings.maxRuntimePerModel().toSeconds());
        }
        stopping.put("seed", settings.seed());
        stopping.put("stopping_rounds", settings.stopping().rounds());
        stopping.put("stopping_metric", settings.stopping().metric());
        stopping.put("stopping_tolerance", settings.stopping().tolerance());
        return stopping;
    }

    private static ObjectNode models(TrainingSettings settings) {
        ObjectNode models = H2oHttp.JSON.createObjectNode();
        Set<Algorithm> excluded = EnumSet.allOf(Algorithm.class);
        excluded.removeAll(settings.algorithms());
        if (!excluded.isEmpty()) {
            ArrayNode names = models.putArray("exclude_algos");
            excluded.forEach(algorithm -> names.add(algorithm.label()));
        }
        Double exploitation = settings.exploitationRatio();
        if (exploitation != null) {
            models.put("exploitation_ratio", exploitation);
        }
        return models;
    }

    private static void putIfGiven(ObjectNode object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }
}
