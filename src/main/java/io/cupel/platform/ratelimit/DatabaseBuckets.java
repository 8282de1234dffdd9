package io.cupel.platform.ratelimit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Buckets shared by all servers. One statement each, on the database's clock, committed at once: a bucket is never
 * locked for longer than that, and a caller's rollback gives nothing back. Must not be called inside a transaction.
 */
final class DatabaseBuckets implements Buckets {
    private static final String DRAW = """
            with t as (select (extract(epoch from clock_timestamp()) * 1000000000)::bigint as now)
            insert into rate_limit_buckets as b (bucket, arrival, granted, seen)
            select ?, t.now + ? * least(?, ?), least(?, ?), t.now from t
            on conflict (bucket) do update set
              granted = greatest(0, least(?, (? - greatest(b.arrival - excluded.seen, 0)) / ?)),
              arrival = greatest(b.arrival, excluded.seen)
                  + ? * greatest(0, least(?, (? - greatest(b.arrival - excluded.seen, 0)) / ?)),
              seen = excluded.seen
            returning granted, greatest(arrival - seen, 0)""";
    private static final String PURGE =
            "delete from rate_limit_buckets where arrival < (extract(epoch from now()) * 1000000000)::bigint - ?";

    private final DataSource database;

    DatabaseBuckets(DataSource database) {
        this.database = database;
    }

    @Override
    public Draw draw(String bucket, Limit limit, int wanted) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DRAW)) {
            bind(statement, bucket, limit, wanted);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Draw(row.getInt(1), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Rate limit could not be counted", e);
        }
    }

    /** Removes buckets that have been full for so long; returns how many. */
    int purge(Duration rested) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PURGE)) {
            statement.setLong(1, rested.toNanos());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Rested rate limits could not be removed", e);
        }
    }

    private static void bind(PreparedStatement statement, String bucket, Limit limit, int wanted) throws SQLException {
        long interval = limit.intervalNanos();
        long burst = limit.burstNanos();
        long[] numbers = {
            interval,
            wanted,
            limit.permits(),
            wanted,
            limit.permits(),
            wanted,
            burst,
            interval,
            interval,
            wanted,
            burst,
            interval
        };
        statement.setString(1, bucket);
        for (int i = 0; i < numbers.length; i++) {
            statement.setLong(i + 2, numbers[i]);
        }
    }
}
