package io.cupel.experiments;

import io.cupel.auth.CurrentUser;
import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.experiments.domain.Experiment;
import io.cupel.experiments.domain.ExperimentDesign;
import io.cupel.experiments.domain.ExperimentError;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.experiments.persistence.ExperimentRepository;
import io.cupel.experiments.persistence.ExperimentRow;
import io.cupel.jobs.EnqueueJob;
import io.cupel.jobs.JobService;
import io.cupel.jobs.domain.JobId;
import io.cupel.jobs.domain.JobType;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.rest.Json;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Experiments as the members of their project ask for, see and call off. */
@ApplicationScoped
@Transactional
public class ExperimentService {
    private final CurrentUser caller;
    private final ProjectAccess access;
    private final DatasetTables tables;
    private final ExperimentRepository experiments;
    private final ExperimentModels models;
    private final EngineChoice engines;
    private final JobService jobs;
    private final Clock clock;

    @Inject
    public ExperimentService(
            CurrentUser caller,
            ProjectAccess access,
            DatasetTables tables,
            ExperimentRepository experiments,
            ExperimentModels models,
            EngineChoice engines,
            JobService jobs,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.tables = tables;
        this.experiments = experiments;
        this.models = models;
        this.engines = engines;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The experiment and its job come into being together. */
    public CreatedExperiment create(CreateExperiment command) {
        ProjectId project = new ProjectId(command.projectId());
        access.requireEditor(project, ProjectError.PROJECT_NOT_FOUND);
        DatasetTable table = tables.find(new DatasetVersionId(command.datasetVersionId()))
                .filter(found -> found.projectId().equals(project))
                .orElseThrow(ExperimentError.DATASET_VERSION_NOT_FOUND::exception);
        ExperimentDesign design = ExperimentDesigner.design(
                command, table, engines.faults(command.engine(), command.executionMode()), clock);
        Experiment experiment = new Experiment(ExperimentId.next(), project, design, clock);
        JobId job = jobs.enqueue(
                new EnqueueJob(JobType.AUTOML_TRAIN, project, experiment.id().value(), Json.MAPPER.createObjectNode()));
        experiment.queuedAs(job.value());
        experiments.add(experiment);
        return new CreatedExperiment(experiment.id(), job, experiment.status());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public ExperimentView get(ExperimentId id) {
        ExperimentRow row = experiments.findRow(id).orElseThrow(ExperimentError.EXPERIMENT_NOT_FOUND::exception);
        access.requireViewer(new ProjectId(row.projectId()), ExperimentError.EXPERIMENT_NOT_FOUND);
        return ExperimentView.of(row, models.tally(id));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<ExperimentView> list(ExperimentFilter filter, PageRequest page) {
        Page<ExperimentRow> rows = experiments.list(caller.id(), filter.project(), filter.status(), page);
        Map<ExperimentId, ModelTally> tallies =
                models.tallies(rows.items().stream().map(ExperimentRow::id).toList());
        return rows.map(row -> ExperimentView.of(row, tallies.getOrDefault(row.id(), ModelTally.NONE)));
    }

    /** At once when it waits, within seconds when it trains; the models finished so far stay. */
    public ExperimentView cancel(ExperimentId id) {
        Experiment experiment = editable(id);
        if (experiment.status().isTerminal()) {
            throw ExperimentError.ALREADY_ENDED.exception();
        }
        Optional.ofNullable(experiment.jobId()).map(JobId::new).ifPresent(jobs::cancel);
        experiments.flush();
        return get(id);
    }

    /** Takes its models and its log along. */
    public void delete(ExperimentId id) {
        Experiment experiment = editable(id);
        if (!experiment.status().isTerminal()) {
            throw ExperimentError.STILL_RUNNING.exception();
        }
        models.removeAll(id);
        experiments.remove(experiment);
    }

    private Experiment editable(ExperimentId id) {
        Experiment experiment = experiments.find(id).orElseThrow(ExperimentError.EXPERIMENT_NOT_FOUND::exception);
        access.requireEditor(experiment.projectId(), ExperimentError.EXPERIMENT_NOT_FOUND);
        return experiment;
    }
}
