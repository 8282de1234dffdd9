package io.cupel.privacy.detect;

import java.util.HashMap;
import java.util.Map;

/**
 * How the values of a column are written.
 *
 * @param meanLength in characters
 * @param meanWords parts between blanks
 * @param longShare of the values that have five words or more
 * @param digitShare of all characters
 * @param letterShare of all characters
 * @param plainDigits share of the values that are digits only
 * @param layoutShare of the values that have the commonest layout: the same runs of digits, letters and marks
 * @param sameLength share of the values as long as the first
 */
record TextTraits(
        double meanLength,
        double meanWords,
        double longShare,
        double digitShare,
        double letterShare,
        double plainDigits,
        double layoutShare,
        double sameLength) {
    private static final int LONG_TEXT = 5;

    static TextTraits of(String[] values) {
        Count count = new Count();
        for (String value : values) {
            count.add(value);
        }
        return count.over(Math.max(1, values.length), values.length == 0 ? 0 : values[0].length(), values);
    }

    /** The layout as a number: equal for values with equal runs of digits, letters and marks; the letters' case and the digits do not count. */
    static long layout(String value) {
        long hash = 7;
        char run = 0;
        int length = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char kind = c >= '0' && c <= '9' ? '9' : Character.isLetter(c) ? 'a' : c;
            if (kind != run) {
                hash = hash * 1_000_003 + run * 131L + length;
                run = kind;
                length = 0;
            }
            length++;
        }
        return hash * 1_000_003 + run * 131L + length;
    }

    private static final class Count {
        private long characters;
        private long digits;
        private long letters;
        private long words;
        private int longs;
        private int plain;
        private final Map<Long, Integer> layouts = new HashMap<>();

        void add(String value) {
            int digitsBefore = (int) digits;
            int blanks = 0;
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c >= '0' && c <= '9') {
                    digits++;
                } else if (c == ' ') {
                    blanks++;
                } else if (Character.isLetter(c)) {
                    letters++;
                }
            }
            characters += value.length();
            words += blanks + 1;
            longs += blanks + 1 >= LONG_TEXT ? 1 : 0;
            plain += digits - digitsBefore == value.length() ? 1 : 0;
            layouts.merge(layout(value), 1, Integer::sum);
        }

        TextTraits over(double n, int firstLength, String[] values) {
            double same = 0;
            for (String value : values) {
                same += value.length() == firstLength ? 1 : 0;
            }
            double all = Math.max(1, characters);
            int commonest =
                    layouts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return new TextTraits(
                    characters / n,
                    words / n,
                    longs / n,
                    digits / all,
                    letters / all,
                    plain / n,
                    commonest / n,
                    same / n);
        }
    }
}
