package io.cupel.privacy.transform;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;

/**
 * What is done to a column, ready to be applied.
 *
 * @param keepsType whether every result can be stored as the column is; if not, the column becomes text
 */
public record CellTransform(String column, PiiType type, Action action, CellFunction function, boolean keepsType) {
    /** Whether the column leaves the table. */
    public boolean dropsColumn() {
        return action == Action.SUPPRESS;
    }

    /** Whether a column that was not text becomes text. */
    public boolean turnsIntoText() {
        return !dropsColumn() && !keepsType;
    }
}
