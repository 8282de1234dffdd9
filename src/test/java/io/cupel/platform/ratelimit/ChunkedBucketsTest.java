package io.cupel.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunkedBucketsTest {
    private static final Limit LIMIT = Limit.parse("6000/min");

    private final TestClock clock = new TestClock(Instant.EPOCH);
    private final LocalBuckets database = new LocalBuckets(clock);
    private final AtomicInteger statements = new AtomicInteger();
    private final Buckets counted = (bucket, limit, wanted) -> {
        statements.incrementAndGet();
        return database.draw(bucket, limit, wanted);
    };
    private final ChunkedBuckets server = new ChunkedBuckets(counted, clock);

    @Test
    void oneServerLetsThroughExactlyTheLimit() {
        assertThat(callsLetThrough(server, 7_000)).isEqualTo(6_000);
    }

    @Test
    void aBusyCallerCostsFewStatements() {
        callsLetThrough(server, 6_000);

        assertThat(statements.get()).isLessThan(80);
    }

    @Test
    void aRefusedCallerCostsNoStatementUntilAPermitIsBack() {
        callsLetThrough(server, 6_001);
        int before = statements.get();

        callsLetThrough(server, 1_000);

        assertThat(statements.get()).isEqualTo(before);
    }

    @Test
    void permitsComeBackWithTime() {
        callsLetThrough(server, 6_001);

        clock.advance(Duration.ofMillis(10));

        assertThat(callsLetThrough(server, 2)).isEqualTo(1);
    }

    @Test
    void aSlowCallerIsCountedExactlyByAllServers() {
        ChunkedBuckets other = new ChunkedBuckets(counted, clock);

        server.draw("key", LIMIT, 1);
        clock.advance(Duration.ofMillis(1));
        Draw seen = other.draw("key", LIMIT, 1);

        assertThat(seen.backlogNanos()).isEqualTo(Duration.ofMillis(19).toNanos());
    }

    @Test
    void twoBusyServersStayWithinAChunkOfTheLimit() {
        ChunkedBuckets other = new ChunkedBuckets(counted, clock);

        long through = IntStream.range(0, 10_000)
                .filter(i -> (i % 2 == 0 ? server : other).draw("key", LIMIT, 1).granted() == 1)
                .count();

        assertThat(through).isBetween(5_900L, 6_000L);
    }

    @Test
    void lookingDoesNotTake() {
        assertThat(server.draw("key", LIMIT, 0)).isEqualTo(new Draw(0, 0));

        assertThat(callsLetThrough(server, 7_000)).isEqualTo(6_000);
    }

    private static long callsLetThrough(Buckets buckets, int calls) {
        return IntStream.range(0, calls)
                .filter(i -> buckets.draw("key", LIMIT, 1).granted() == 1)
                .count();
    }
}
