package io.cupel.models.persistence;

import io.cupel.experiments.LeaderboardEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads a line of the leaderboard. */
final class LeaderboardRow {
    private LeaderboardRow() {}

    static LeaderboardEntry read(ResultSet row) throws SQLException {
        return new LeaderboardEntry(
                row.getInt("leaderboard_rank"),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("algo"),
                row.getBoolean("is_best"),
                row.getBoolean("is_production"),
                row.getBoolean("is_staging"),
                ModelRow.metrics(row.getString("metrics")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
