package io.cupel.privacy.transform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The range that holds a number; both ends are in it when they are whole, else the upper one is out.
 *
 * @param top from here on nothing finer is said than that
 */
record NumberRange(int width, @Nullable Integer top) implements CellFunction {
    /** All ages over 89 are one category: 45 CFR 164.514(b)(2)(i)(C). */
    static final int HIPAA_TOP_AGE = 90;

    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 300;

    @Override
    public String apply(String value) {
        String text = value.strip();
        try {
            return text.length() > LONGEST ? Generalization.ANY : range(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Generalization.ANY;
        }
    }

    private String range(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            return Generalization.ANY;
        }
        if (top != null && number.compareTo(BigDecimal.valueOf(top)) >= 0) {
            return top + "+";
        }
        BigInteger step = BigInteger.valueOf(width);
        BigInteger floor = number.setScale(0, RoundingMode.FLOOR).toBigInteger();
        BigInteger low = floor.subtract(floor.mod(step));
        return written(low, low.add(step), number.stripTrailingZeros().scale() <= 0);
    }

    private String written(BigInteger low, BigInteger next, boolean isWhole) {
        BigInteger end = top == null ? next : next.min(BigInteger.valueOf(top));
        BigInteger last = end.subtract(BigInteger.ONE);
        if (low.equals(last) && isWhole) {
            return low.toString();
        }
        return low + (low.signum() < 0 ? " to " : "-") + last;
    }
}
