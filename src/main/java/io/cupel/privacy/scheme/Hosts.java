package io.cupel.privacy.scheme;

/** Host names: labels of letters, digits and inner hyphens, RFC 1123, letters of any script as RFC 5890 permits. */
final class Hosts {
    private static final int MAX_LABEL = 63;

    private Hosts() {}

    /** At least two labels, the last of at least two letters or an encoded one. */
    static boolean isHost(String text, int from, int to) {
        int labelStart = from;
        int labels = 0;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '.') {
                if (!isLabel(text, labelStart, i)) {
                    return false;
                }
                labels++;
                labelStart = i == to ? labelStart : i + 1;
            }
        }
        return labels > 1 && isTopLevel(text, labelStart, to);
    }

    private static boolean isLabel(String text, int from, int to) {
        if (to <= from || to - from > MAX_LABEL || text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '-' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTopLevel(String text, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        if (text.startsWith("xn--", from)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
