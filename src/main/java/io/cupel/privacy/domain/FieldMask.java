package io.cupel.privacy.domain;

import org.jspecify.annotations.Nullable;

/** What a policy does to the values of one field. Safe for many threads; prints nothing of a key. */
@FunctionalInterface
public interface FieldMask {
    /** Leaves everything as it is. */
    FieldMask NONE = text -> text;

    /** Whether the field as a whole is personal; then so is everything nested in it. */
    default boolean isPersonal() {
        return false;
    }

    /** Whether numbers are to be shown to it, as text; texts and, where the field is personal, truth values always are. */
    default boolean readsNumbers() {
        return false;
    }

    /** Whether the field is to vanish, with its name. */
    default boolean dropsField() {
        return false;
    }

    /** The field's own name as it may be kept; the same when nothing in it is personal. */
    default String nameFor(String field) {
        return field;
    }

    /** What stands in place of a value; the same text when nothing in it is personal, null for nothing at all. */
    @Nullable
    String apply(String text);
}
