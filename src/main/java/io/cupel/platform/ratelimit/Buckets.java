package io.cupel.platform.ratelimit;

/** Where buckets are kept. A bucket that was never drawn from is full. Implementations are safe for use by many threads. */
interface Buckets {
    /** Takes up to {@code wanted} permits at once, atomically; 0 looks without taking. */
    Draw draw(String bucket, Limit limit, int wanted);
}
