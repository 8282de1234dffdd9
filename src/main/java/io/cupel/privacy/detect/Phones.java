package io.cupel.privacy.detect;

import org.jspecify.annotations.Nullable;

/**
 * Tells telephone numbers by the way they are written. Whether a number is in service cannot be told from its digits (nearly every run of ten
 * is a number somewhere), so each way of writing has its own worth.
 */
final class Phones {
    /** Share of other columns' values of each layout that would be taken for a phone number. */
    static final double INTERNATIONAL = 0.004;

    static final double WITH_AREA_CODE = 0.01;
    static final double GROUPED = 0.08;
    static final double PLAIN = 0.8;
    /** No phone number. */
    static final double NONE = 1;

    private static final int SHORTEST = 7;
    private static final int LONGEST = 15;
    private static final int LONGEST_TEXT = 26;

    private Phones() {}

    /** The chance that anything else of this layout looks the same; {@link #NONE} where it is no phone number. */
    static double chance(String text) {
        Marks marks = text.length() < SHORTEST || text.length() > LONGEST_TEXT ? null : Marks.of(text);
        return marks == null || marks.digits < SHORTEST || marks.digits > LONGEST ? NONE : marks.chance(text);
    }

    static boolean isPhone(String text) {
        return chance(text) < NONE;
    }

    /** What stands between the digits. */
    private static final class Marks {
        private int digits;
        private int groups;
        /** The lengths of the groups, as digits of one number: 334 for 3-3-4. */
        private int lengths;

        private int longestGroup;
        private int shortestGroup = Integer.MAX_VALUE;
        private int dots;
        private int dashes;
        private int slashes;
        private int blanks;
        private boolean hasPlus;
        private boolean hasArea;

        static @Nullable Marks of(String text) {
            Marks marks = new Marks();
            int end = withoutExtension(text);
            for (int i = 0; i < end; i++) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    i = marks.group(text, i, end);
                } else if (!marks.mark(c, i)) {
                    return null;
                }
            }
            return marks;
        }

        private int group(String text, int from, int end) {
            int to = from;
            while (to < end && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
                to++;
            }
            groups++;
            lengths = groups > 8 ? lengths : lengths * 10 + Math.min(9, to - from);
            digits += to - from;
            longestGroup = Math.max(longestGroup, to - from);
            shortestGroup = Math.min(shortestGroup, to - from);
            return to - 1;
        }

        private boolean mark(char c, int at) {
            switch (c) {
                case '+' -> hasPlus = at == 0 || hasArea;
                case '(', ')' -> hasArea = true;
                case '.' -> dots++;
                case '-', '\u2010', '\u2011', '\u2013' -> dashes++;
                case '/' -> slashes++;
                case ' ', '\u00a0' -> blanks++;
                default -> {
                    return false;
                }
            }
            return c != '+' || hasPlus;
        }

        private static int withoutExtension(String text) {
            int at = text.indexOf('x');
            int extension = at < 0 ? text.indexOf("ext") : at > 0 && text.charAt(at - 1) == 'e' ? at - 1 : at;
            return extension > SHORTEST
                    ? text.substring(0, extension).stripTrailing().length()
                    : text.length();
        }

        double chance(String text) {
            if (hasPlus) {
                return groups > 1 || longestGroup >= 9 ? INTERNATIONAL : NONE;
            }
            if (hasArea) {
                return digits >= 8 ? WITH_AREA_CODE : NONE;
            }
            if (groups == 1) {
                return digits >= 9 && digits <= 13 ? plain(text) : NONE;
            }
            return looksGrouped() ? grouped(text) : NONE;
        }

        private static double plain(String text) {
            return text.startsWith("00") || (text.startsWith("0") && text.length() >= 10) ? 0.25 : PLAIN;
        }

        /** Not an IP address, a decimal number, a fraction, a date, or the 3-2-4 of a social security number. */
        private boolean looksGrouped() {
            boolean isOneKind = (dots > 0 ? 1 : 0) + (slashes > 0 ? 1 : 0) + (dashes > 0 ? 1 : 0) <= 2;
            boolean isFraction = groups == 2 && dots == 1 && blanks == 0;
            boolean isSocialSecurity = groups == 3 && digits == 9 && shortestGroup == 2 && longestGroup == 4;
            boolean isFewMarks = groups <= 6 && longestGroup <= 9 && digits >= 8 && dots <= 5 && slashes <= 1;
            return isOneKind && isFewMarks && !isFraction && !isSocialSecurity;
        }

        private double grouped(String text) {
            boolean isNorthAmerican = lengths == 334 || (lengths == 1334 && text.charAt(0) == '1');
            boolean isTrunk = text.charAt(0) == '0' && text.charAt(1) != '0' && digits >= 9;
            boolean isEuropean = lengths == 333 || lengths == 2222 || lengths == 323 || lengths == 3222;
            return isNorthAmerican ? 0.03 : isTrunk ? 0.04 : isEuropean ? 0.2 : 0.5;
        }
    }
}
