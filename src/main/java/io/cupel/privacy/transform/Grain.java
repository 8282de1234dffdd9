package io.cupel.privacy.transform;

/**
 * How much a generalised value still tells. Grains of one family can be compared, those of different ones cannot.
 *
 * @param family what the values have become; {@code YEAR} stands for every part of a date, {@code RANGE} for every range of numbers and
 *     {@code PREFIX} for every beginning of a code
 * @param size the coarser the larger: months of dates, the width of ranges, of prefixes the characters that are shown, negated; else 0
 */
record Grain(Granularity family, int size) {
    boolean isAtLeastAsCoarseAs(Grain other) {
        return family == other.family && size >= other.size;
    }
}
