package io.cupel.engine;

import java.util.List;

/**
 * What this server really has.
 *
 * @param cluster whether the engine may span several nodes
 * @param maxTrainingBytes the largest table that fits, or 0 when only the engine can tell
 */
public record EngineCapabilities(
        boolean cluster, List<Algorithm> algorithms, boolean gpu, int concurrentRuns, long maxTrainingBytes) {
    public EngineCapabilities {
        algorithms = List.copyOf(algorithms);
    }
}
