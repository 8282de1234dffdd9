package io.cupel.datasets.ingest;

/**
 * How a value is a number, if it is one: {@code [+-] digits [. digits] [e [+-] digits]}.
 *
 * <p>Not a number, on purpose: leading zeros ({@code 00745}, a code), more than 18 digits before the point (an identifier
 * that a double would damage), an exponent beyond the range of a double, hexadecimal, {@code inf}, thousands separators.
 */
enum NumberForm {
    INTEGER,
    DECIMAL,
    /** With a comma before the decimals, as in {@code 3,14}. */
    COMMA_DECIMAL,
    NONE;

    private static final int MAX_WHOLE_DIGITS = 18;
    private static final int MAX_EXPONENT = 280;

    /** Reads the characters from {@code from} to before {@code to}. Runs once for every cell of an upload. */
    static NumberForm of(char[] text, int from, int to) {
        int start = from < to && isSign(text[from]) ? from + 1 : from;
        int point = digitsEnd(text, start, to);
        int whole = point - start;
        if (whole > MAX_WHOLE_DIGITS || (whole > 1 && text[start] == '0')) {
            return NONE;
        }
        if (point == to) {
            return whole > 0 ? INTEGER : NONE;
        }
        if (text[point] == ',') {
            boolean isDecimal = whole > 0 && to > point + 1 && digitsEnd(text, point + 1, to) == to;
            return isDecimal ? COMMA_DECIMAL : NONE;
        }
        return afterPoint(text, point, to, whole);
    }

    private static NumberForm afterPoint(char[] text, int point, int to, int whole) {
        int end = text[point] == '.' ? digitsEnd(text, point + 1, to) : point;
        int decimals = Math.max(0, end - point - 1);
        if (whole + decimals == 0) {
            return NONE;
        }
        return end == to || isExponent(text, end, to) ? DECIMAL : NONE;
    }

    private static boolean isExponent(char[] text, int from, int to) {
        if (text[from] != 'e' && text[from] != 'E') {
            return false;
        }
        int start = from + 1 < to && isSign(text[from + 1]) ? from + 2 : from + 1;
        if (start >= to || to - start > 3 || digitsEnd(text, start, to) != to) {
            return false;
        }
        int exponent = 0;
        for (int i = start; i < to; i++) {
            exponent = exponent * 10 + text[i] - '0';
        }
        return exponent <= MAX_EXPONENT;
    }

    private static int digitsEnd(char[] text, int from, int to) {
        int i = from;
        while (i < to && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        return i;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+';
    }
}
