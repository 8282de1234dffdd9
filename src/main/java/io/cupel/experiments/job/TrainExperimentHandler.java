package io.cupel.experiments.job;

import io.cupel.engine.EngineException;
import io.cupel.engine.TrainingEngine;
import io.cupel.engine.TrainingEvent.Level;
import io.cupel.engine.TrainingOutcome;
import io.cupel.experiments.ExperimentModels;
import io.cupel.experiments.ExperimentRecorder;
import io.cupel.experiments.TrainingPlan;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.experiments.domain.ExperimentStatus;
import io.cupel.jobs.JobContext;
import io.cupel.jobs.JobFailedException;
import io.cupel.jobs.JobHandler;
import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.domain.JobType;
import io.cupel.platform.error.DomainException;
import io.cupel.storage.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Trains an experiment. Run again after a crash or a lost engine it trains anew with the same seed; the models of the earlier try
 * are there until the new ones are ranked.
 */
@ApplicationScoped
public class TrainExperimentHandler implements JobHandler {
    private final ExperimentRecorder recorder;
    private final ExperimentModels models;
    private final TrainingFiles files;
    private final TrainingEngine engine;
    private final BlobStore blobs;
    private final Clock clock;

    @Inject
    public TrainExperimentHandler(
            ExperimentRecorder recorder,
            ExperimentModels models,
            TrainingFiles files,
            TrainingEngine engine,
            BlobStore blobs,
            Clock clock) {
        this.recorder = recorder;
        this.models = models;
        this.files = files;
        this.engine = engine;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public JobType type() {
        return JobType.AUTOML_TRAIN;
    }

    @Override
    public void run(JobContext job) throws IOException, InterruptedException, JobFailedException {
        Optional<TrainingPlan> plan = begin(job);
        if (plan.isPresent()) {
            train(job, plan.get());
        }
    }

    private Optional<TrainingPlan> begin(JobContext job) throws JobFailedException {
        try {
            return recorder.begin(new ExperimentId(job.subjectId()));
        } catch (DomainException refused) {
            throw new JobFailedException(refused.detail(), refused);
        }
    }

    private void train(JobContext job, TrainingPlan plan) throws IOException, InterruptedException, JobFailedException {
        TrainingReporter reporter = new TrainingReporter(job, plan, recorder, models, blobs, clock);
        if (job.attempt() > 1) {
            reporter.note(Level.WARN, "The first try ended unexpectedly; this is the second");
        }
        plan.notes().forEach(note -> reporter.note(Level.INFO, note));
        reporter.progress(0, "Preparing the data");
        try {
            TrainingOutcome outcome = files.use(plan, data -> engine.train(plan.request(), data, reporter));
            rank(plan, outcome, reporter.ids(outcome.ranking()), job.attempt());
        } catch (EngineException failure) {
            reporter.note(Level.ERROR, message(failure));
            throwUnlessCancelled(failure, job);
        } finally {
            reporter.write();
        }
    }

    /** Ranking removes what an earlier try left; a second try that was called off has nothing better to offer. */
    private void rank(TrainingPlan plan, TrainingOutcome outcome, List<UUID> bestFirst, int attempt) {
        boolean isWhole = !outcome.cancelled() || attempt == 1;
        if (isWhole && !bestFirst.isEmpty()) {
            models.rank(plan.experimentId(), bestFirst);
        }
    }

    /**
     * A lost engine is worth another try, and the job's own way for that is any exception but its own. A run that was called off is
     * not a failure, however badly it ended.
     */
    private static void throwUnlessCancelled(EngineException failure, JobContext job) throws JobFailedException {
        if (job.isCancelled()) {
            return;
        }
        if (failure.reason().isWorthRetrying() && job.attempt() == 1) {
            throw failure;
        }
        throw new JobFailedException(message(failure), failure);
    }

    private static String message(EngineException failure) {
        return String.valueOf(failure.getMessage());
    }

    @Override
    public void ended(Job job, JobStatus status, @Nullable String error) {
        recorder.end(new ExperimentId(job.subjectId()), ExperimentStatus.valueOf(status.name()), error);
    }
}
