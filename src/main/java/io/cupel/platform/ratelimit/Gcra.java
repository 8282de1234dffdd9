package io.cupel.platform.ratelimit;

/**
 * The arithmetic of one bucket (GCRA, virtual scheduling): its state is the {@code arrival}, the time in nanoseconds at
 * which it will be full again. Pure; {@link DatabaseBuckets} says the same in SQL.
 */
final class Gcra {
    private final Limit limit;

    Gcra(Limit limit) {
        this.limit = limit;
    }

    /** As many of the wanted permits as the bucket holds at {@code now}; none wanted only looks. */
    Draw draw(long arrival, long now, int wanted) {
        long backlog = Math.max(arrival - now, 0);
        long held = Math.max((limit.burstNanos() - backlog) / limit.intervalNanos(), 0);
        int granted = (int) Math.min(wanted, held);
        return new Draw(granted, backlog + granted * limit.intervalNanos());
    }
}
