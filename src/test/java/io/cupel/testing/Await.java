package io.cupel.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for something to become true, asking again and again; fails after three minutes. */
public final class Await {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Await() {}

    public static <T> T until(Supplier<T> state, Predicate<T> wanted) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        T last = state.get();
        while (!wanted.test(last)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in " + LIMIT + ": " + last);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            last = state.get();
        }
        return last;
    }
}
