package io.cupel.experiments;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.engine.TrainingEngine;
import io.cupel.engine.TrainingEvent;
import io.cupel.experiments.domain.Experiment;
import io.cupel.experiments.domain.ExperimentError;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.experiments.domain.ExperimentStatus;
import io.cupel.experiments.persistence.ExperimentRepository;
import io.cupel.experiments.persistence.TrainingLogRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down how a training goes; for the worker, which knows no caller. Each call is a transaction of its own or joins one. */
@ApplicationScoped
@Transactional
public class ExperimentRecorder {
    private final ExperimentRepository experiments;
    private final DatasetTables tables;
    private final TrainingLogRepository log;
    private final TrainingEngine engine;
    private final Clock clock;

    @Inject
    public ExperimentRecorder(
            ExperimentRepository experiments,
            DatasetTables tables,
            TrainingLogRepository log,
            TrainingEngine engine,
            Clock clock) {
        this.experiments = experiments;
        this.tables = tables;
        this.log = log;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Marks it running, and tells what to do; empty when it has been deleted or has ended already.
     *
     * @throws io.cupel.platform.error.DomainException when it cannot be trained any more
     */
    public Optional<TrainingPlan> begin(ExperimentId id) {
        return experiments
                .find(id)
                .filter(experiment -> !experiment.status().isTerminal())
                .map(this::begin);
    }

    private TrainingPlan begin(Experiment experiment) {
        experiment.start(clock);
        DatasetTable table = tables.find(
                        new DatasetVersionId(experiment.design().datasetVersionId()))
                .orElseThrow(ExperimentError.DATASET_VERSION_NOT_FOUND::exception);
        return ExperimentDesigner.plan(experiment, table, engine.capabilities().gpu());
    }

    public void log(ExperimentId id, int attempt, List<TrainingEvent> events) {
        events.forEach(event -> log.add(id, attempt, event));
    }

    /** Joins the transaction that ends the job. */
    public void end(ExperimentId id, ExperimentStatus outcome, @Nullable String reason) {
        experiments.find(id).ifPresent(experiment -> experiment.end(outcome, reason, clock));
    }
}
