package io.cupel.privacy.mask;

import io.cupel.privacy.domain.FieldMask;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.transform.CellFunction;
import org.jspecify.annotations.Nullable;

/** A rule, for a field that holds what the rule is about. */
public record RuleMask(CellFunction function, boolean dropsField) implements FieldMask {
    /** Where somebody has said that a field is personal and no rule says what to do about it. */
    static FieldMask redacting(PiiType type) {
        String word = type.placeholder();
        return new RuleMask(text -> word, false);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public boolean readsNumbers() {
        return true;
    }

    @Override
    public @Nullable String apply(String text) {
        return function.apply(text);
    }
}
