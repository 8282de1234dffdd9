package io.cupel.privacy.mask;

import io.cupel.privacy.domain.FieldMask;
import org.jspecify.annotations.Nullable;

/** For a field whose name holds something personal: clients put values in the place of names, as in a map by mail address. */
record RenamedMask(FieldMask mask, String name) implements FieldMask {
    @Override
    public boolean isPersonal() {
        return mask.isPersonal();
    }

    @Override
    public boolean readsNumbers() {
        return mask.readsNumbers();
    }

    @Override
    public boolean dropsField() {
        return mask.dropsField();
    }

    @Override
    public String nameFor(String field) {
        return name;
    }

    @Override
    public @Nullable String apply(String text) {
        return mask.apply(text);
    }
}
