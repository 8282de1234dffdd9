package io.cupel.privacy.scheme.rule;

/** The tables from remainder to check character that many schemes share. */
public final class Checksums {
    /** The remainder itself. */
    public static final String DIRECT = "0123456789";

    /** What is missing to the next multiple of ten. */
    public static final String COMPLEMENT_10 = "0987654321";

    /** What is missing to the next multiple of eleven; numbers that would need a ten are not issued. */
    public static final String COMPLEMENT_11 = "0?987654321";

    /** As {@link #COMPLEMENT_11}, with zero for ten. */
    public static final String COMPLEMENT_11_TEN_IS_ZERO = "00987654321";

    /** As {@link #COMPLEMENT_11} without the reduction, so that only the last digit of ten and eleven is written. */
    public static final String COMPLEMENT_11_LAST_DIGIT = "10987654321";

    /** The remainder itself; numbers that would need a ten are not issued. */
    public static final String DIRECT_11 = "0123456789?";

    private Checksums() {}

    /** A Luhn check digit behind the digits from a position on. */
    public static Rule luhn(int from, int at) {
        return Check.character(at, Remainders.luhn(from, at), COMPLEMENT_10);
    }
}
