package io.cupel.experiments.job;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.engine.TrainedModel;
import io.cupel.engine.TrainingEvent;
import io.cupel.engine.TrainingListener;
import io.cupel.experiments.ExperimentModels;
import io.cupel.experiments.ExperimentRecorder;
import io.cupel.experiments.NewModel;
import io.cupel.experiments.TrainingPlan;
import io.cupel.jobs.JobContext;
import io.cupel.storage.BlobStore;
import io.cupel.storage.StoredBlob;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Keeps everything that a run tells: progress in the job, lines in the log, models in store. For one run and one thread. */
final class TrainingReporter implements TrainingListener {
    private static final String STAGE = "Preparation";

    private final JobContext job;
    private final TrainingPlan plan;
    private final ExperimentRecorder recorder;
    private final ExperimentModels models;
    private final BlobStore blobs;
    private final Clock clock;
    private final List<TrainingEvent> unwritten = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();

    TrainingReporter(
            JobContext job,
            TrainingPlan plan,
            ExperimentRecorder recorder,
            ExperimentModels models,
            BlobStore blobs,
            Clock clock) {
        this.job = job;
        this.plan = plan;
        this.recorder = recorder;
        this.models = models;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** A line of our own. */
    void note(TrainingEvent.Level level, String message) {
        logged(new TrainingEvent(clock.instant(), level, STAGE, message));
    }

    @Override
    public void progress(double fraction, String message) {
        write();
        job.progress(fraction, message);
    }

    @Override
    public void logged(TrainingEvent event) {
        if (event.level().compareTo(plan.logLevel()) >= 0) {
            unwritten.add(event);
        }
    }

    /** Lines that came since the last time, in one transaction. */
    void write() {
        if (!unwritten.isEmpty()) {
            recorder.log(plan.experimentId(), job.attempt(), List.copyOf(unwritten));
            unwritten.clear();
        }
    }

    /** The file first, then the row: a crash in between leaves a file that nobody names, and the store sweeps those. */
    @Override
    public void modelTrained(TrainedModel model) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        StoredBlob blob = blobs.take("models/" + id + "/model.zip", model.mojo());
        models.store(new NewModel(
                id,
                plan.experimentId(),
                plan.projectId().value(),
                model.name(),
                model.algorithm().label(),
                model.metrics(),
                model.details(),
                model.sortMetric(),
                new NewModel.Mojo(blob.key(), blob.sizeInBytes(), blob.sha256())));
        ids.put(model.name(), id);
    }

    @Override
    public boolean isCancelled() {
        return job.isCancelled();
    }

    /** The run's ranking by the ids that the models were stored under. */
    List<UUID> ids(List<String> names) {
        return names.stream().map(ids::get).filter(Objects::nonNull).toList();
    }
}
