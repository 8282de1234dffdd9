package io.cupel.platform.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a limit said to one call.
 *
 * @param resetAt when the window is full again, in Unix seconds
 * @param retryAfter how long a refused caller should wait, in whole seconds; zero when allowed
 */
record RateDecision(boolean isAllowed, int limit, long remaining, long resetAt, Duration retryAfter) {

    static RateDecision of(Limit limit, Draw draw, boolean allowed, Instant now) {
        long remaining = Math.max(0, (limit.burstNanos() - draw.backlogNanos()) / limit.intervalNanos());
        long wait = draw.backlogNanos() + limit.intervalNanos() - limit.burstNanos();
        return new RateDecision(
                allowed,
                limit.permits(),
                allowed ? remaining : 0,
                ceilSeconds(now.plusNanos(draw.backlogNanos())),
                allowed ? Duration.ZERO : Duration.ofSeconds(Math.max(1, ceilSeconds(wait))));
    }

    /** What every answer of a limited call carries. */
    Map<String, Long> headers() {
        return Map.of(
                "X-RateLimit-Limit", (long) limit, "X-RateLimit-Remaining", remaining, "X-RateLimit-Reset", resetAt);
    }

    /** The one that matters more to a caller who met both: a refusal first, then the fewer permits left. */
    RateDecision tighter(RateDecision other) {
        if (isAllowed != other.isAllowed) {
            return isAllowed ? other : this;
        }
        return other.remaining < remaining ? other : this;
    }

    private static long ceilSeconds(Instant instant) {
        return instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    }

    private static long ceilSeconds(long nanos) {
        return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
    }
}
