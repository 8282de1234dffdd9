package io.cupel.experiments.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What an experiment is asked to do.
 *
 * @param config whole, with its defaults
 */
public record ExperimentDesign(
        String name,
        UUID datasetVersionId,
        String targetColumn,
        ProblemType problemType,
        JsonNode config,
        String executionMode,
        boolean useGpu) {}
