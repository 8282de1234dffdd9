package io.cupel.platform.ratelimit;

import java.time.Clock;

class LocalBucketsTest extends BucketsContract {
    private final Buckets buckets = new LocalBuckets(Clock.systemUTC());

    @Override
    Buckets buckets() {
        return buckets;
    }
}
