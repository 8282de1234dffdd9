package io.cupel.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Buckets of this process alone. Bounded: the one least used is forgotten first, which refills it. */
final class LocalBuckets implements Buckets {
    private static final int MAX_BUCKETS = 100_000;

    private final Cache<String, Long> arrivals = Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    private final Clock clock;

    LocalBuckets(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Draw draw(String bucket, Limit limit, int wanted) {
        Draw[] drawn = new Draw[1];
        arrivals.asMap().compute(bucket, (name, arrival) -> {
            long now = nanos(clock.instant());
            drawn[0] = new Gcra(limit).draw(arrival == null ? now : arrival, now, wanted);
            return now + drawn[0].backlogNanos();
        });
        return drawn[0];
    }

    private static long nanos(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
