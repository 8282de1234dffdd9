package io.cupel.privacy.scheme.rule;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The ASCII characters that may stand in one place of a layout; letters in either case. */
final class Glyphs {
    private final String digits;
    private final String letters;
    private final String others;
    private final long low;
    private final long high;

    private Glyphs(String members) {
        digits = only(members, CharClass.DIGIT);
        letters = only(members, CharClass.LETTER);
        others = only(members, CharClass.OTHER);
        long[] bits = new long[2];
        (members + members.toLowerCase(Locale.ROOT)).chars().forEach(c -> bits[c >> 6] |= 1L << c);
        low = bits[0];
        high = bits[1];
    }

    /** @param members upper-case characters, with ranges such as {@code A-Z}; a hyphen stands for itself at the beginning */
    static Glyphs of(String members) {
        StringBuilder expanded = new StringBuilder();
        for (int i = 0; i < members.length(); i++) {
            char from = members.charAt(i);
            boolean isRange = i + 2 < members.length() && members.charAt(i + 1) == '-';
            char to = isRange ? members.charAt(i + 2) : from;
            for (char c = from; c <= to; c++) {
                expanded.append(c);
            }
            i += isRange ? 2 : 0;
        }
        return new Glyphs(expanded.toString());
    }

    boolean has(char c) {
        return c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
    }

    boolean isFixed() {
        return digits.length() + letters.length() + others.length() == 1;
    }

    /** The share of random characters that may stand here, of those of the class of a given one. */
    double share(char like) {
        return switch (CharClass.of(like)) {
            case DIGIT -> digits.length() / 10.0;
            case LETTER -> letters.length() / 26.0;
            case OTHER -> 1;
        };
    }

    /** One of these characters, of the same class as a given one if there is any; signs stay. */
    char draw(char like, RandomGenerator random) {
        String same = switch (CharClass.of(like)) {
            case DIGIT -> digits;
            case LETTER -> letters;
            case OTHER -> others;
        };
        String from = same.isEmpty() ? digits + letters + others : same;
        return from.charAt(random.nextInt(from.length()));
    }

    private static String only(String members, CharClass wanted) {
        return members.chars()
                .filter(c -> CharClass.of((char) c) == wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
