package io.cupel.datasets.ingest;

import java.util.List;

/** The ways in which files write "no value". Blanks around them do not matter; upper and lower case do. */
final class MissingTokens {
    /** Words that are levels in real tables ({@code None}, {@code unknown}) are not among them. */
    static final List<String> ALL =
            List.of("", "?", "-", "NA", "na", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "NULL", "null", "Null");

    private static final int MAX_LENGTH = 4;

    private MissingTokens() {}

    static boolean contains(char[] text, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return true;
        }
        return length <= MAX_LENGTH && "?-NnN#<".indexOf(text[from]) >= 0 && isListed(text, from, length);
    }

    static boolean contains(String text) {
        return ALL.contains(text.strip());
    }

    private static boolean isListed(char[] text, int from, int length) {
        for (String token : ALL) {
            if (token.length() == length && matches(token, text, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String token, char[] text, int from) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
