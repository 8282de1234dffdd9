package io.cupel.experiments;

import io.cupel.experiments.domain.ExperimentId;
import io.cupel.experiments.domain.ExperimentStatus;
import io.cupel.jobs.domain.JobId;

/** An experiment that waits for a worker. */
public record CreatedExperiment(ExperimentId id, JobId jobId, ExperimentStatus status) {}
