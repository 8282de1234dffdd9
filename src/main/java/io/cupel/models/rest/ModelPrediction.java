package io.cupel.models.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The shape of a predict answer, for the interface description; it is written as bytes. */
public record ModelPrediction(UUID modelId, List<Map<String, Object>> predictions) {
    public ModelPrediction {
        predictions = List.copyOf(predictions);
    }
}
