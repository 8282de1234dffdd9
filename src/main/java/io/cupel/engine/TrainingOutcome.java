package io.cupel.engine;

import java.util.List;

/**
 * The end of a run.
 *
 * @param ranking names of the models, best first
 * @param sortMetric what they are ranked by, in lower case
 */
public record TrainingOutcome(boolean cancelled, List<String> ranking, String sortMetric) {
    public TrainingOutcome {
        ranking = List.copyOf(ranking);
    }
}
