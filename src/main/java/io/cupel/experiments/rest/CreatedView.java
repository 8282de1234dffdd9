package io.cupel.experiments.rest;

import io.cupel.experiments.domain.ExperimentStatus;
import java.util.UUID;

/** What stands beside the id of a new experiment. */
public record CreatedView(UUID jobId, ExperimentStatus status) {}
