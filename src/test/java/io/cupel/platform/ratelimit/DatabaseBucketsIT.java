package io.cupel.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.TestDatabase;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseBucketsIT extends BucketsContract {
    private static DataSource database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.migrated();
    }

    @Override
    DatabaseBuckets buckets() {
        return new DatabaseBuckets(database);
    }

    @Test
    void forgetsBucketsThatHaveRested() {
        buckets().draw("rested", new Limit(1, Duration.ofNanos(1)), 1);
        buckets().draw("busy", Limit.parse("1/h"), 1);

        assertThat(buckets().purge(Duration.ZERO)).isPositive();
        assertThat(buckets().draw("busy", Limit.parse("1/h"), 1).granted()).isZero();
    }
}
