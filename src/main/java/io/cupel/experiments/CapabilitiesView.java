package io.cupel.experiments;

import java.util.List;

/** What can be asked of training on this server. */
public record CapabilitiesView(
        List<String> allowedEngines, List<String> executionModes, List<String> algorithms, boolean gpu, Limits limits) {
    public CapabilitiesView {
        allowedEngines = List.copyOf(allowedEngines);
        executionModes = List.copyOf(executionModes);
        algorithms = List.copyOf(algorithms);
    }

    /**
     * @param concurrentExperiments that train at the same time; more wait in a queue
     * @param maxTrainingBytes of the largest table that fits the engine, 0 when only the engine can tell
     */
    public record Limits(
            int concurrentExperiments,
            long maxTrainingBytes,
            long maxModels,
            long maxRuntimeSecs,
            long maxFolds,
            int maxClasses,
            int minRows) {}
}
