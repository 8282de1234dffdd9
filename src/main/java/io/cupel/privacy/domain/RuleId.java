package io.cupel.privacy.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies a rule. */
public record RuleId(UUID value) {
    public static RuleId next() {
        return new RuleId(UuidCreator.getTimeOrderedEpoch());
    }

    /** For paths: a malformed id names no rule, so it is answered as an absent one. */
    public static RuleId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw PrivacyError.RULE_NOT_FOUND.exception();
        }
        return new RuleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
