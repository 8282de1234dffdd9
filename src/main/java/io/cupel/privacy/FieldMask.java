package io.cupel.privacy;

import org.jspecify.annotations.Nullable;

/** What a policy does to the values of one field. Safe for many threads; prints nothing of a key. */
public interface FieldMask {
    /** Leaves everything as it is. */
    FieldMask NONE = new FieldMask() {
        @Override
        public boolean isPersonal() {
            return false;
        }

        @Override
        public boolean readsNumbers() {
            return false;
        }

        @Override
        public boolean dropsField() {
            return false;
        }

        @Override
        public String apply(String text) {
            return text;
        }
    };

    /** Whether the field as a whole is personal; then so is everything nested in it. */
    boolean isPersonal();

    /** Whether numbers are to be shown to it, as text; texts and, where the field is personal, truth values always are. */
    boolean readsNumbers();

    /** Whether the field is to vanish, with its name. */
    boolean dropsField();

    /** What stands in place of a value; the same text when nothing in it is personal, null for nothing at all. */
    @Nullable
    String apply(String text);
}
