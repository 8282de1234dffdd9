package io.cupel.privacy.domain;

import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies what was found in a column of a session. */
public record FindingId(UUID value) {
    /** For paths: a malformed id names no finding, so it is answered as an absent one. */
    public static FindingId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw PrivacyError.FINDING_NOT_FOUND.exception();
        }
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
