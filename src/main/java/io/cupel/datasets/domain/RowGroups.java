package io.cupel.datasets.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups the rows of a table by some of its columns; the group's words then stand in these columns, as text. */
public interface RowGroups {
    /** No group: the row is left out. */
    int NONE = -1;

    /** The columns that decide. */
    List<String> columns();

    /**
     * The group of a row, or {@link #NONE}. Called by several threads at once.
     *
     * @param cells the text of {@link #columns()}, null where missing
     */
    int groupOf(@Nullable String[] cells);

    /** What stands in the column of that index for a group; null for a missing cell. */
    @Nullable
    String word(int group, int column);
}
