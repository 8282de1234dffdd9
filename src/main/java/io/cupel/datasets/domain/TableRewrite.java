package io.cupel.datasets.domain;

import java.util.List;
import java.util.Set;

/**
 * Which columns of a table change, and how; all others stay as they are.
 *
 * @param dropped columns that the new table does not have
 */
public record TableRewrite(List<CellRewrite> cells, Set<String> dropped) {
    public TableRewrite {
        cells = List.copyOf(cells);
        dropped = Set.copyOf(dropped);
    }
}
