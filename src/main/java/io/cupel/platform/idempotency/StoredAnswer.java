package io.cupel.platform.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier request with the same key left.
 *
 * @param bodyHash hash of the body it came with; null with all the rest while it is still under way
 * @param sealed the answer's body, to be opened with the key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredAnswer(
        byte @Nullable [] bodyHash,
        @Nullable Integer status,
        @Nullable String location,
        byte @Nullable [] sealed) {}
