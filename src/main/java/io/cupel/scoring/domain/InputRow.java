package io.cupel.scoring.domain;

import java.util.List;

/** One input as a model reads it. */
public final class InputRow {
    private final double[] values;
    private final List<String> warnings;

    /** Takes both as they are: the hot path makes them for this row alone. */
    public InputRow(double[] values, List<String> warnings) {
        this.values = values;
        this.warnings = warnings;
    }

    /** A copy, because some models fill in missing values where they find them. */
    public double[] values() {
        return values.clone();
    }

    /** What was missing, not known to the model, or ignored; each names its field. */
    public List<String> warnings() {
        return warnings;
    }
}
