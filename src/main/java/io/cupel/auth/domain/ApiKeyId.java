package io.cupel.auth.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies an API key; no secret. */
public record ApiKeyId(UUID value) {
    public static ApiKeyId next() {
        return new ApiKeyId(UuidCreator.getTimeOrderedEpoch());
    }

    /** A path segment; anything malformed names no key. */
    public static ApiKeyId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw AuthError.API_KEY_NOT_FOUND.exception();
        }
        return new ApiKeyId(UUID.fromString(text));
    }
}
