package io.cupel.privacy.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies a policy. */
public record PolicyId(UUID value) {
    public static PolicyId next() {
        return new PolicyId(UuidCreator.getTimeOrderedEpoch());
    }

    /** For paths: a malformed id names no policy, so it is answered as an absent one. */
    public static PolicyId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw PrivacyError.POLICY_NOT_FOUND.exception();
        }
        return new PolicyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
