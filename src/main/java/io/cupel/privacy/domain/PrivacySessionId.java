package io.cupel.privacy.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies a session. */
public record PrivacySessionId(UUID value) {
    public static PrivacySessionId next() {
        return new PrivacySessionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** For paths: a malformed id names no session, so it is answered as an absent one. */
    public static PrivacySessionId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw PrivacyError.SESSION_NOT_FOUND.exception();
        }
        return new PrivacySessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
