package io.cupel.privacy.scheme.rule;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The ASCII characters that may stand in one place of a layout; letters in either case. */
final class Glyphs {
    private static final int DIGITS = 10;
    private static final int LETTERS = 26;

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

    /** The share of random characters of the same class that may stand here, the classes weighted as they occur here. */
    double share() {
        double alphanumeric = digits.length() + letters.length();
        if (alphanumeric == 0) {
            return 1;
        }
        double digit = digits.length() / alphanumeric;
        double letter = letters.length() / alphanumeric;
        return digit * digits.length() / DIGITS + letter * letters.length() / LETTERS;
    }

    /** One of these characters, of the same class as a given one if there is any. */
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
