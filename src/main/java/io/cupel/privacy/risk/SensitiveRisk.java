package io.cupel.privacy.risk;

/**
 * What a class tells about a sensitive attribute.
 *
 * @param distinctL least number of different values in a class
 * @param entropyL least effective number of values in a class, exp of the entropy (Machanavajjhala and others 2007)
 * @param t greatest distance between a class's distribution and the table's (Li, Li and Venkatasubramanian 2007)
 * @param distance what {@code t} was measured with
 * @param homogeneousRows rows in classes of a single value, which is then known of everybody in them
 */
public record SensitiveRisk(
        String column, long distinctL, double entropyL, double t, DistanceKind distance, long homogeneousRows) {
    /** How far two distributions are apart, 0 to 1. */
    public enum DistanceKind {
        /** Half the sum of the differences: the earth mover's distance where all values are equally far from each other. */
        VARIATIONAL,
        /** The earth mover's distance where values are as far apart as their ranks. */
        ORDERED_EMD
    }
}
