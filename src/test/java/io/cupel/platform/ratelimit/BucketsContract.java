package io.cupel.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of buckets promises. */
abstract class BucketsContract {
    private static final Limit TEN_AN_HOUR = Limit.parse("10/h");

    abstract Buckets buckets();

    @Test
    void aNewBucketIsFull() {
        assertThat(buckets().draw("new", TEN_AN_HOUR, 0)).isEqualTo(new Draw(0, 0));
    }

    @Test
    void givesWhatIsThereAndNoMore() {
        Draw first = buckets().draw("greedy", TEN_AN_HOUR, 7);
        Draw second = buckets().draw("greedy", TEN_AN_HOUR, 7);
        Draw third = buckets().draw("greedy", TEN_AN_HOUR, 1);

        assertThat(first.granted()).isEqualTo(7);
        assertThat(second.granted()).isEqualTo(3);
        assertThat(third.granted()).isZero();
    }

    @Test
    void givesAFirstCallerNoMoreThanTheLimit() {
        Draw draw = buckets().draw("first", TEN_AN_HOUR, 50);

        assertThat(draw.granted()).isEqualTo(10);
        assertThat(Duration.ofNanos(draw.backlogNanos())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aRefusalDoesNotPushTheEndOfTheWaitAway() {
        buckets().draw("patient", TEN_AN_HOUR, 10);

        long after = buckets().draw("patient", TEN_AN_HOUR, 1).backlogNanos();

        assertThat(after).isLessThanOrEqualTo(Duration.ofHours(1).toNanos());
    }

    @Test
    void permitsComeBack() {
        Limit fast = new Limit(1, Duration.ofNanos(1));
        buckets().draw("fast", fast, 1);

        assertThat(buckets().draw("fast", fast, 1).granted()).isEqualTo(1);
    }

    @Test
    void bucketsDoNotTouchEachOther() {
        buckets().draw("mine", TEN_AN_HOUR, 10);

        assertThat(buckets().draw("yours", TEN_AN_HOUR, 10).granted()).isEqualTo(10);
    }

    @Test
    void manyAtOnceShareTheSamePermits() {
        int granted = IntStream.range(0, 64)
                .parallel()
                .map(i -> buckets().draw("crowd", TEN_AN_HOUR, 1).granted())
                .sum();

        assertThat(granted).isEqualTo(10);
    }
}
