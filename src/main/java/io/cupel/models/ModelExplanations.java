package io.cupel.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.cupel.auth.CurrentUser;
import io.cupel.models.ModelExplanation.Dependence;
import io.cupel.models.ModelExplanation.Point;
import io.cupel.models.domain.ModelError;
import io.cupel.models.domain.ModelFile;
import io.cupel.models.domain.ModelId;
import io.cupel.models.persistence.ModelFileRepository;
import io.cupel.models.persistence.ModelRepository;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import io.cupel.scoring.ScoringModel;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.PartialDependence;
import io.cupel.scoring.domain.ProblemKind;
import io.cupel.scoring.domain.UnusableModelException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what a model goes by: what the training found important, and how the answer changes with single features. */
@ApplicationScoped
public class ModelExplanations {
    private static final int UNASKED_FEATURES = 5;
    private static final int UNASKED_CLASSES = 10;

    private final CurrentUser caller;
    private final ModelRepository models;
    private final ModelFileRepository files;
    private final ScoringModels scoring;

    @Inject
    public ModelExplanations(
            CurrentUser caller, ModelRepository models, ModelFileRepository files, ScoringModels scoring) {
        this.caller = caller;
        this.models = models;
        this.files = files;
        this.scoring = scoring;
    }

    /** @throws InvalidInputException naming features and classes that the model does not have */
    public ModelExplanation explain(ModelId id, ExplanationWanted wanted) {
        ModelFile file = files.findVisible(id, caller.id()).orElseThrow(ModelError.MODEL_NOT_FOUND::exception);
        JsonNode importance = models.find(id)
                .map(model -> model.detail("variable_importance"))
                .orElseThrow(ModelError.MODEL_NOT_FOUND::exception);
        try {
            ScoringModel model = scoring.load(file);
            check(wanted, model);
            List<Dependence> dependences =
                    model.dependences(features(wanted, model, importance), wanted.points()).stream()
                            .flatMap(dependence -> views(dependence, model, wanted.targetClass()))
                            .toList();
            return new ModelExplanation(id.value(), importance, model.backgroundRows(), dependences);
        } catch (UnusableModelException unusable) {
            throw ModelError.MODEL_PREDICTION_FAILED.exception().causedBy(unusable);
        }
    }

    private static void check(ExplanationWanted wanted, ScoringModel model) {
        List<Fault> faults = new ArrayList<>();
        List<String> names = model.features().stream().map(Feature::name).toList();
        if (!names.containsAll(wanted.features())) {
            faults.add(unknown("feature", "feature"));
        }
        String targetClass = wanted.targetClass();
        if (targetClass != null && !model.classes().contains(targetClass)) {
            faults.add(unknown("target_class", "target class"));
        }
        InvalidInputException.throwIfAny(faults);
    }

    private static Fault unknown(String parameter, String thing) {
        return new Fault(List.of("query", parameter), "the model has no " + thing + " of that name", "value_error");
    }

    private static List<Feature> features(ExplanationWanted wanted, ScoringModel model, JsonNode importance) {
        List<Feature> all = model.features();
        if (!wanted.features().isEmpty()) {
            return all.stream()
                    .filter(feature -> wanted.features().contains(feature.name()))
                    .toList();
        }
        Stream<Feature> important = importance.findValuesAsText("variable").stream()
                .flatMap(variable -> all.stream().filter(feature -> isOf(variable, feature)));
        return Stream.concat(important, all.stream())
                .distinct()
                .limit(UNASKED_FEATURES)
                .toList();
    }

    /** Some algorithms see a level as a variable of its own: {@code Contract.Two year}. */
    private static boolean isOf(String variable, Feature feature) {
        return variable.equals(feature.name()) || variable.startsWith(feature.name() + ".");
    }

    private static Stream<Dependence> views(
            PartialDependence dependence, ScoringModel model, @Nullable String targetClass) {
        return outputs(model, targetClass).mapToObj(output -> view(dependence, model, output));
    }

    private static IntStream outputs(ScoringModel model, @Nullable String targetClass) {
        if (targetClass != null) {
            return IntStream.of(model.classes().indexOf(targetClass));
        }
        return switch (model.kind()) {
            case REGRESSION -> IntStream.of(0);
            case BINARY -> IntStream.of(1);
            case MULTICLASS ->
                IntStream.range(0, Math.min(UNASKED_CLASSES, model.classes().size()));
        };
    }

    private static Dependence view(PartialDependence dependence, ScoringModel model, int output) {
        Feature feature = dependence.feature();
        return new Dependence(
                feature.name(),
                feature.type().name().toLowerCase(Locale.ROOT),
                model.kind() == ProblemKind.REGRESSION ? null : model.classes().get(output),
                dependence.points().stream()
                        .map(point -> {
                            PartialDependence.Response response =
                                    point.responses().get(output);
                            return new Point(
                                    value(feature, point.value()), response.mean(), response.standardDeviation());
                        })
                        .toList());
    }

    private static JsonNode value(Feature feature, double value) {
        return switch (feature.type()) {
            case NUMERIC -> DoubleNode.valueOf(value);
            case CATEGORICAL -> TextNode.valueOf(feature.domain().get((int) value));
            case DATETIME -> Json.MAPPER.valueToTree(Instant.ofEpochMilli((long) value));
        };
    }
}
