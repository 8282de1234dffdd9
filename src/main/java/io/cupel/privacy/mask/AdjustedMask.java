package io.cupel.privacy.mask;

import io.cupel.privacy.domain.FieldMask;
import io.cupel.privacy.transform.CellFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A mask that answers as another does, but for the field's name or in the way it comes by its values. */
record AdjustedMask(FieldMask mask, UnaryOperator<String> names, CellFunction values) implements FieldMask {
    /** For a field whose name holds something personal: clients put values in the place of names, as in a map by mail address. */
    static FieldMask renaming(FieldMask mask, String name) {
        return new AdjustedMask(mask, field -> name, mask::apply);
    }

    /** Looking at a text costs more than anything else here, and the same levels come again and again. */
    static FieldMask remembering(FieldMask mask) {
        return new AdjustedMask(mask, mask::nameFor, new RememberedValues(mask::apply));
    }

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
        return names.apply(field);
    }

    @Override
    public @Nullable String apply(String text) {
        return values.apply(text);
    }
}
