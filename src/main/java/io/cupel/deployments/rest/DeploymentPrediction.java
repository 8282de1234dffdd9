package io.cupel.deployments.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The shape of a predict answer, for the interface description; the hot way writes it as bytes. */
public record DeploymentPrediction(
        UUID deploymentId, UUID modelId, UUID predictionId, List<Map<String, Object>> predictions, double latencyMs) {
    public DeploymentPrediction {
        predictions = List.copyOf(predictions);
    }
}
