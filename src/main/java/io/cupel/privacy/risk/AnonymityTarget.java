package io.cupel.privacy.risk;

import org.jspecify.annotations.Nullable;

/**
 * How well people must hide.
 *
 * @param k least size of a class
 * @param l least number of different values of each sensitive attribute in a class; no matter when null
 * @param t greatest distance of each sensitive attribute's distribution in a class from the one in the table; no matter when null
 * @param suppressionLimit share of the rows that may be left out, 0 to 1
 */
public record AnonymityTarget(
        int k, @Nullable Integer l, @Nullable Double t, double suppressionLimit) {
    public AnonymityTarget {
        if (k < 1 || (l != null && l < 1)) {
            throw new IllegalArgumentException("k and l are 1 at least");
        }
        if (t != null && !(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("t lies between 0 and 1");
        }
        if (!(suppressionLimit >= 0 && suppressionLimit <= 1)) {
            throw new IllegalArgumentException("A suppression limit lies between 0 and 1");
        }
    }
}
