package io.cupel.privacy.transform;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Keys and functions for tests. */
final class Keys {
    static final PolicyKeys ONE = keys(1);
    static final PolicyKeys OTHER = keys(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Keys() {}

    private static PolicyKeys keys(int filling) {
        byte[] secret = new byte[PolicyKeys.SECRET_BYTES];
        Arrays.fill(secret, (byte) filling);
        return PolicyKeys.of(secret);
    }

    static CellTransforms transforms(PolicyKeys keys, TypeRule... rules) {
        return new CellTransforms(keys, new TransformSources(text -> List.of(), List.of(), TODAY), List.of(rules));
    }

    static CellFunction function(PiiType type, Action action, ActionConfig config) {
        return transforms(ONE).of(new TypeRule(type, action, config));
    }
}
