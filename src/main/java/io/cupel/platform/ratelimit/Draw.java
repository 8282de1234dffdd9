package io.cupel.platform.ratelimit;

/**
 * What a bucket gave.
 *
 * @param backlogNanos time from the draw until the bucket is full again; relative, so that no two clocks are compared
 */
record Draw(int granted, long backlogNanos) {}
