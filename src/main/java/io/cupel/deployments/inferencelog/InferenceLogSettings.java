package io.cupel.deployments.inferencelog;

import java.time.Duration;

/**
 * Bounds of the log: rows that may queue, writers (each with a connection), rows of one commit, how long a caller waits, and how long closing may
 * take to write what is queued. Two writers overlap one group's commit with the next group's encoding.
 */
public record InferenceLogSettings(int queue, int writers, int maxGroup, Duration maxWait, Duration drain) {
    public InferenceLogSettings {
        if (queue < 1 || writers < 1 || maxGroup < 1) {
            throw new IllegalArgumentException("queue, writers and group size must be positive");
        }
    }

    public static InferenceLogSettings defaults() {
        return new InferenceLogSettings(4_096, 2, 512, Duration.ofSeconds(10), Duration.ofSeconds(20));
    }
}
