package io.cupel.engine.h2o;

import io.cupel.engine.TrainedModel;
import io.cupel.engine.TrainingEvent;
import io.cupel.engine.TrainingListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;

/** Remembers what a run told, and can act when a model appears. */
final class RecordedTraining implements TrainingListener {
    final List<TrainedModel> models = new ArrayList<>();
    final List<TrainingEvent> events = new ArrayList<>();
    final List<Double> progress = new ArrayList<>();
    final List<String> mojoEntries = new ArrayList<>();
    private final Consumer<RecordedTraining> onModel;
    private boolean cancelled;

    RecordedTraining() {
        this(recorded -> {});
    }

    RecordedTraining(Consumer<RecordedTraining> onModel) {
        this.onModel = onModel;
    }

    void cancel() {
        cancelled = true;
    }

    List<String> names() {
        return models.stream().map(TrainedModel::name).toList();
    }

    @Override
    public void progress(double fraction, String message) {
        progress.add(fraction);
    }

    @Override
    public void logged(TrainingEvent event) {
        events.add(event);
    }

    @Override
    public void modelTrained(TrainedModel model) {
        try (ZipFile zip = new ZipFile(model.mojo().toFile())) {
            zip.stream().map(entry -> entry.getName()).forEach(mojoEntries::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        models.add(model);
        onModel.accept(this);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
