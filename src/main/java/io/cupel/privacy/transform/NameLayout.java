package io.cupel.privacy.transform;

import java.util.Arrays;

/** Where the words of a name stand, without the marks around them: {@code Smith} and {@code J} of {@code "Smith", J.} */
final class NameLayout {
    private static final int MOST = 4;

    private final String text;
    private int[] bounds = new int[2 * MOST];
    private int count;
    /** The first word behind a comma; the number of words where there is none. */
    private int behindComma = Integer.MAX_VALUE;

    private NameLayout(String text) {
        this.text = text;
    }

    static NameLayout of(String text) {
        NameLayout name = new NameLayout(text);
        for (int at = 0; at < text.length(); ) {
            char unit = text.charAt(at);
            if (isBetween(unit)) {
                name.pass(unit);
                at++;
            } else {
                at = name.take(at);
            }
        }
        return name;
    }

    private static boolean isBetween(char unit) {
        return unit == ',' || Character.isSpaceChar(unit) || Character.isWhitespace(unit);
    }

    private void pass(char unit) {
        if (unit == ',' && count > 0) {
            behindComma = Math.min(behindComma, count);
        }
    }

    /** Goes on behind the word that begins here. */
    private int take(int from) {
        int next = from;
        while (next < text.length() && !isBetween(text.charAt(next))) {
            next++;
        }
        int start = from;
        while (start < next && !isPart(text.charAt(start))) {
            start++;
        }
        int end = next;
        while (end > start && !isPart(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            keep(start, end);
        }
        return next;
    }

    /** Of a script that writes vowels as marks, a word may end with one; beyond the first plane stand letters as well. */
    private static boolean isPart(char unit) {
        int type = Character.getType(unit);
        return Character.isLetterOrDigit(unit)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE;
    }

    private void keep(int start, int end) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        count++;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return bounds[2 * word];
    }

    int end(int word) {
        return bounds[2 * word + 1];
    }

    String text(int word) {
        return text.substring(start(word), end(word));
    }

    boolean isInitial(int word) {
        return end(word) - start(word) == 1;
    }

    boolean isAbbreviated(int word) {
        return end(word) < text.length() && text.charAt(end(word)) == '.';
    }

    int behindComma() {
        return Math.min(behindComma, count);
    }

    boolean isBehindComma(int word) {
        return word >= behindComma;
    }

    /** Whether another word follows on the same side of the comma. */
    boolean hasNext(int word) {
        return word + 1 < (isBehindComma(word) ? count : behindComma());
    }
}
