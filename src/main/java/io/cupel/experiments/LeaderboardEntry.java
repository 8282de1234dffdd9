package io.cupel.experiments;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A line of the leaderboard. */
public record LeaderboardEntry(
        int rank,
        UUID id,
        String name,
        String algo,
        boolean isBest,
        boolean isProduction,
        boolean isStaging,
        Map<String, Double> metrics,
        Instant createdAt) {
    public LeaderboardEntry {
        metrics = Map.copyOf(metrics);
    }
}
