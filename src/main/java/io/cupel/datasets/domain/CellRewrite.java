package io.cupel.datasets.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of a column's cells.
 *
 * @param change called by several threads at once; what it throws ends the rewriting
 * @param keepsType whether the results are read back as what the column was; a result that cannot be is missing. Else the column becomes text
 */
public record CellRewrite(String column, Change change, boolean keepsType) {
    /** From the texts of some cells to what stands in their place. */
    @FunctionalInterface
    public interface Change {
        /** @param cells {@code 12.5}, {@code 1985-03-07}, {@code 2024-01-31 10:15:00}, null where one is missing; exchanged in place */
        void apply(@Nullable String[] cells);
    }

    /** Changes each cell by itself; missing ones stay missing. */
    public static CellRewrite ofEach(String column, Function<String, @Nullable String> function, boolean keepsType) {
        return new CellRewrite(
                column,
                cells -> {
                    for (int i = 0; i < cells.length; i++) {
                        String cell = cells[i];
                        cells[i] = cell == null ? null : function.apply(cell);
                    }
                },
                keepsType);
    }
}
