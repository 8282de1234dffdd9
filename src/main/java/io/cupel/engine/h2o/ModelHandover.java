package io.cupel.engine.h2o;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cupel.engine.EngineColumn;
import io.cupel.engine.TrainedModel;
import io.cupel.engine.TrainingData;
import io.cupel.engine.TrainingListener;
import io.cupel.engine.TrainingRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes each model off the engine once, as soon as the leaderboard shows it: nothing can be had from an engine that died. */
final class ModelHandover {
    private final H2oClient client;
    private final TrainingListener listener;
    private final Path folder;
    private final @Nullable String holdOutFrame;
    private final Map<String, EngineColumn> features;
    private final Set<String> done = new LinkedHashSet<>();

    ModelHandover(
            H2oClient client,
            TrainingListener listener,
            Path folder,
            Map<String, EngineColumn> features,
            @Nullable String holdOutFrame) {
        this.client = client;
        this.listener = listener;
        this.folder = folder;
        this.features = features;
        this.holdOutFrame = holdOutFrame;
    }

    /** The columns that models are made of: not the target, not weights and folds. */
    static Map<String, EngineColumn> features(TrainingRequest request, TrainingData data) {
        Set<String> special = Stream.of(request.target(), request.weightsColumn(), request.foldColumn())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ModelReport.featuresByName(data.columns(), special);
    }

    int count() {
        return done.size();
    }

    void takeNew(AutoMlState state) throws InterruptedException {
        for (String model : state.models()) {
            if (!done.contains(model)) {
                take(model, state.sortMetric());
                done.add(model);
            }
        }
    }

    private void take(String name, String sortMetric) throws InterruptedException {
        ModelReport report = new ModelReport(client.model(name));
        ObjectNode details = report.details(features);
        addHoldOutMetrics(name, details);
        Path mojo = folder.resolve("model.zip");
        client.mojo(name, mojo);
        listener.modelTrained(new TrainedModel(name, report.algorithm(), mojo, sortMetric, report.metrics(), details));
        delete(mojo);
    }

    private void addHoldOutMetrics(String name, ObjectNode details) throws InterruptedException {
        if (holdOutFrame == null) {
            return;
        }
        String predictions = holdOutFrame + "_" + done.size();
        ModelMetrics metrics = new ModelMetrics(client.score(name, holdOutFrame, predictions));
        client.delete(predictions);
        details.set("test_metrics", H2oHttp.JSON.valueToTree(metrics.numbers()));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
