package io.cupel.platform.paging;

import io.cupel.platform.error.Fault;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers given as query parameters. */
public final class QueryNumbers {
    /** The first characters of a number decide about its size; reading a longer one would cost the square of its length. */
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,100}");

    private QueryNumbers() {}

    /** The number, or {@code absent}; one that is none, or out of range, adds a fault and counts as the nearest that is allowed. */
    public static int whole(String name, @Nullable String text, int absent, int min, int max, List<Fault> faults) {
        if (text == null) {
            return absent;
        }
        List<Object> loc = List.of("query", name);
        if (!WHOLE.matcher(text.strip()).matches()) {
            faults.add(Fault.notInteger(loc));
            return absent;
        }
        BigInteger value = new BigInteger(text.strip());
        if (value.compareTo(BigInteger.valueOf(min)) < 0) {
            faults.add(Fault.notAtLeast(loc, min));
            return min;
        }
        if (value.compareTo(BigInteger.valueOf(max)) > 0) {
            faults.add(Fault.notAtMost(loc, max));
            return max;
        }
        return value.intValue();
    }
}
