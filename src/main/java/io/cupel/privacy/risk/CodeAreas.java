package io.cupel.privacy.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The larger areas that the codes of one column lie in: {@code 0*}, {@code 02*} … of {@code 02115}. A ZIP code that lost its first zeros in a
 * column of numbers has them here; of one that a rule has cut, {@code 021**}, what is left counts.
 *
 * @param isZip whether codes of five digits occur, so that a shorter number is one without its zeros
 */
record CodeAreas(boolean isZip) {
    private static final int ZIP_DIGITS = 5;
    private static final int SHORTEST_ZIP = 3;
    private static final char HIDDEN = '*';

    static CodeAreas of(Collection<@Nullable String> codes) {
        return new CodeAreas(codes.stream()
                .filter(Objects::nonNull)
                .anyMatch(code -> code.length() == ZIP_DIGITS && isNumber(code)));
    }

    /** From the largest area to the code as it is written. */
    List<String> of(String code) {
        String whole = padded(code);
        int visible = visible(whole);
        int most = visible < whole.length() ? visible : visible - 1;
        List<String> areas = new ArrayList<>();
        for (int shown = 1; shown <= most; shown++) {
            boolean isCut = shown < whole.length() && Character.isLowSurrogate(whole.charAt(shown));
            if (!isCut) {
                areas.add(whole.substring(0, shown) + HIDDEN);
            }
        }
        if (!areas.contains(code)) {
            areas.add(code);
        }
        return areas;
    }

    /** Characters before the stars at the end. */
    private static int visible(String code) {
        int visible = code.length();
        while (visible > 0 && code.charAt(visible - 1) == HIDDEN) {
            visible--;
        }
        return visible;
    }

    private String padded(String code) {
        boolean hasLostZeros = isZip && code.length() < ZIP_DIGITS && code.length() >= SHORTEST_ZIP && isNumber(code);
        return hasLostZeros ? "0".repeat(ZIP_DIGITS - code.length()) + code : code;
    }

    private static boolean isNumber(String code) {
        return code.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
