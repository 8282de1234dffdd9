package io.cupel.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GcraTest {
    private static final Limit THREE_A_SECOND = new Limit(3, Duration.ofNanos(300));

    @Test
    void givesTheWholeWindowAtOnceThenOneAtATime() {
        Gcra bucket = new Gcra(THREE_A_SECOND);

        assertThat(bucket.draw(0, 0, 5)).isEqualTo(new Draw(3, 300));
        assertThat(bucket.draw(300, 99, 1)).isEqualTo(new Draw(0, 201));
        assertThat(bucket.draw(300, 100, 1)).isEqualTo(new Draw(1, 300));
    }

    @Test
    void lookingTakesNothing() {
        assertThat(new Gcra(THREE_A_SECOND).draw(250, 200, 0)).isEqualTo(new Draw(0, 50));
    }

    @Test
    void survivesALimitThatWasLowered() {
        assertThat(new Gcra(THREE_A_SECOND).draw(5_000, 0, 1)).isEqualTo(new Draw(0, 5_000));
    }

    @Property
    void grantsWhatABucketThatDripsPermitByPermitWouldGrant(
            @ForAll("limits") Limit limit, @ForAll("calls") List<Call> calls) {
        NaiveBucket naive = new NaiveBucket(limit);
        Gcra gcra = new Gcra(limit);
        long arrival = 0;
        long now = 0;
        for (Call call : calls) {
            now += call.pause();
            Draw draw = gcra.draw(arrival, now, call.wanted());
            arrival = now + draw.backlogNanos();

            assertThat(draw.granted()).isEqualTo(naive.take(now, call.wanted()));
        }
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 50))
                .as((permits, interval) -> new Limit(permits, Duration.ofNanos((long) permits * interval)));
    }

    @Provide
    Arbitrary<List<Call>> calls() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 6))
                .as(Call::new)
                .list()
                .ofMaxSize(60);
    }

    record Call(int pause, int wanted) {}

    /**
     * Moves one nanosecond at a time: while anything is missing, every interval since the bucket was last full brings a
     * permit back.
     */
    private static final class NaiveBucket {
        private final Limit limit;
        private long now;
        private long missingForNanos;

        NaiveBucket(Limit limit) {
            this.limit = limit;
        }

        int take(long at, int wanted) {
            for (; now < at; now++) {
                missingForNanos = Math.max(0, missingForNanos - 1);
            }
            int granted = 0;
            while (granted < wanted && missingForNanos + limit.intervalNanos() <= limit.burstNanos()) {
                missingForNanos += limit.intervalNanos();
                granted++;
            }
            return granted;
        }
    }
}
