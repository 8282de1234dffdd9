package io.cupel.deployments;

import io.cupel.projects.domain.ProjectId;
import io.cupel.scoring.ScoringModel;
import java.util.UUID;

/** What this module asks of the models it puts to work. */
public interface ServedModels {
    boolean isInProject(UUID model, ProjectId project);

    /**
     * Quick when the model is in memory.
     *
     * @throws io.cupel.scoring.domain.UnusableModelException when it cannot be loaded
     */
    ScoringModel load(UUID model);
}
