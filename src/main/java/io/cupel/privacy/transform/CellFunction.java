package io.cupel.privacy.transform;

import org.jspecify.annotations.Nullable;

/**
 * From a cell to what stands in its place. Numbers, dates and moments come as the table engine writes them: {@code 12.5},
 * {@code 1985-03-07}, {@code 2024-01-31 10:15:00}. Safe for many threads; never throws for a value.
 */
@FunctionalInterface
public interface CellFunction {
    /** @return null for a missing cell */
    @Nullable
    String apply(String value);

    /** The same for some cells of a column, in place; missing ones, which are null, stay so. For what is cheaper done together. */
    default void applyToAll(@Nullable String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            cells[i] = cell == null ? null : apply(cell);
        }
    }
}
