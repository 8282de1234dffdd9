package io.cupel.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Hands out permits of shared buckets from a local allowance. The allowance is refilled in chunks that double while
 * they are used up within a second, up to a second's worth of the limit, and start again at one after a pause. So a slow
 * caller is counted exactly and a fast one costs a statement a second.
 */
final class ChunkedBuckets implements Buckets {
    private static final int MAX_BUCKETS = 100_000;
    private static final Duration BUSY = Duration.ofSeconds(1);

    private final Cache<String, Allowance> allowances = Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    private final Buckets shared;
    private final Clock clock;

    ChunkedBuckets(Buckets shared, Clock clock) {
        this.shared = shared;
        this.clock = clock;
    }

    @Override
    public Draw draw(String bucket, Limit limit, int wanted) {
        return allowances.get(bucket, name -> new Allowance(name, limit)).draw(wanted);
    }

    /** Permits already taken from the shared bucket, not yet given to a caller. */
    private final class Allowance {
        private final String bucket;
        private final Limit limit;
        private int held;
        private int chunk = 1;
        private long backlogNanos;
        private Instant drawnAt = Instant.MIN;
        private Instant emptyUntil = Instant.MIN;

        Allowance(String bucket, Limit limit) {
            this.bucket = bucket;
            this.limit = limit;
        }

        synchronized Draw draw(int wanted) {
            Instant now = clock.instant();
            if (held < Math.max(wanted, 1) && !now.isBefore(emptyUntil)) {
                refill(now, wanted);
            }
            int granted = Math.min(wanted, held);
            held -= granted;
            return new Draw(granted, backlogAt(now));
        }

        private void refill(Instant now, int wanted) {
            resize(now);
            int missing = wanted == 0 ? 0 : Math.max(chunk, wanted - held);
            Draw drawn = shared.draw(bucket, limit, missing);
            held += drawn.granted();
            backlogNanos = drawn.backlogNanos();
            drawnAt = now;
            emptyUntil = missing > 0 && drawn.granted() == 0 ? now.plusNanos(waitNanos(drawn)) : Instant.MIN;
        }

        private void resize(Instant now) {
            boolean busy = now.isBefore(drawnAt.equals(Instant.MIN) ? drawnAt : drawnAt.plus(BUSY));
            int most = (int)
                    Math.max(1, limit.permits() / Math.max(1, limit.window().toSeconds()));
            chunk = busy ? Math.min(most, chunk * 2) : 1;
        }

        private long waitNanos(Draw drawn) {
            return Math.max(0, drawn.backlogNanos() + limit.intervalNanos() - limit.burstNanos());
        }

        /** The shared backlog has shrunk since the draw; what is held here counts as not used yet. */
        private long backlogAt(Instant now) {
            long passed = Duration.between(drawnAt, now).toNanos();
            return Math.max(0, backlogNanos - passed - held * limit.intervalNanos());
        }
    }
}
