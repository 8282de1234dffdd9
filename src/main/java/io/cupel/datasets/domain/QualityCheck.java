package io.cupel.datasets.domain;

/**
 * The named checks and how many of the 100 points each can cost. A check costs its weight times its badness, a number from
 * 0 to 1; how each badness is measured stands at the check.
 */
public enum QualityCheck {
    MISSING_VALUES(25),
    DUPLICATE_ROWS(20),
    CONSTANT(10),
    DUPLICATE_COLUMNS(10),
    MIXED_TYPES(10),
    OUTLIERS(10),
    LEAKAGE(5),
    IMBALANCE(5),
    HIGH_CARDINALITY(5);

    private final int weight;

    QualityCheck(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
