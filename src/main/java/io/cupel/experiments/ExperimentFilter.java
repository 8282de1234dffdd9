package io.cupel.experiments;

import io.cupel.experiments.domain.ExperimentStatus;
import io.cupel.projects.domain.ProjectId;
import org.jspecify.annotations.Nullable;

/** Which experiments a list shows; null for all. */
public record ExperimentFilter(
        @Nullable ProjectId project, @Nullable ExperimentStatus status) {}
