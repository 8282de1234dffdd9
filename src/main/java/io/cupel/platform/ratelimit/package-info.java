/**
 * Who may call how often. A handler names its limit with {@link RateLimited}; an interceptor asks, one response filter
 * writes the {@code X-RateLimit-*} headers on every answer of that handler, refused ones and failed ones included.
 *
 * <p>The algorithm is GCRA (ATM Forum TM 4.0, "virtual scheduling"): a bucket is one number, the time at which it would
 * be full again, so it fits in one row and one statement. Buckets live in PostgreSQL, because several servers share the
 * limits; a server that answers alone can keep them in memory.
 *
 * <p>Limits by client address are counted exactly. Limits by credential are counted in chunks: a busy server draws
 * up to a second's worth of permits at a time and hands them out itself, so that the hot path pays no statement per
 * call. Its price: all servers together may let through one chunk per server more than the limit.
 */
@NullMarked
package io.cupel.platform.ratelimit;

import org.jspecify.annotations.NullMarked;
