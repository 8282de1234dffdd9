package io.cupel.privacy.transform;

/**
 * How much a generalised value still tells. Grains of one family can be compared, those of different ones cannot; but for the areas of ZIP codes,
 * which hide thinly populated ones among each other and so are coarser than a prefix of as many characters.
 *
 * @param family what the values have become; {@code YEAR} stands for every part of a date, {@code RANGE} for every range of numbers and
 *     {@code PREFIX} for every beginning of a code
 * @param size the coarser the larger: months of dates, the width of ranges, of prefixes and areas the characters that are shown, negated; else 0
 */
record Grain(Granularity family, int size) {
    /**
     * One character tells no more than an area of ZIP codes does: a column of numbers drops up to two zeros, so that it may be the third digit,
     * but none of the areas that begin with {@code 00} is thinly populated. Two characters may be {@code 36} of 036, which is.
     */
    private static final int PREFIX_WITHIN_ZIP3 = -1;

    boolean isAtLeastAsCoarseAs(Grain other) {
        if (other.family == Granularity.ZIP3 && family == Granularity.PREFIX) {
            return size >= PREFIX_WITHIN_ZIP3;
        }
        return (family == other.family || (family == Granularity.ZIP3 && other.family == Granularity.PREFIX))
                && size >= other.size;
    }
}
