package io.cupel.experiments;

import io.cupel.engine.EngineColumn;
import io.cupel.engine.TrainingEvent;
import io.cupel.engine.TrainingRequest;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.projects.domain.ProjectId;
import java.util.List;
import java.util.UUID;

/**
 * All that a worker needs to train an experiment.
 *
 * @param notes what the log is to say before the engine begins
 * @param holdOut share of the rows to keep back, or 0
 * @param logLevel the least that the log keeps
 */
public record TrainingPlan(
        ExperimentId experimentId,
        ProjectId projectId,
        UUID versionId,
        TrainingRequest request,
        List<EngineColumn> columns,
        List<String> notes,
        double holdOut,
        TrainingEvent.Level logLevel) {
    public TrainingPlan {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }
}
