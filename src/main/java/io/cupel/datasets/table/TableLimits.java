package io.cupel.datasets.table;

import java.time.Duration;

/**
 * What one session may use.
 *
 * @param memoryInBytes beyond it the engine spills to disk, or fails where it cannot
 * @param spillInBytes how much it may spill
 * @param queryTimeout for each single statement, in whole seconds
 */
public record TableLimits(long memoryInBytes, int threads, long spillInBytes, Duration queryTimeout) {
    private static final long MIN_MEMORY = 64L << 20;

    public TableLimits {
        if (memoryInBytes < MIN_MEMORY) {
            throw new IllegalArgumentException("The table engine needs at least 64 MiB");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("The table engine needs a thread");
        }
        if (queryTimeout.toSeconds() < 1) {
            throw new IllegalArgumentException("The query timeout must be a second at least");
        }
    }
}
