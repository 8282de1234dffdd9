package io.cupel.datasets.ingest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates and times that the values seen so far could all be. Starts with everything possible and only ever narrows.
 *
 * <p>Known are {@code 2026-02-10}, {@code 2026/02/10}, {@code 10.02.2026}, {@code 10-02-2026}, and with slashes day or month
 * first, with years of four or two digits; each alone or with a time {@code 9:05}, {@code 09:05:00}; the first two
 * also with fractions of a second and an offset. Where every value would be a date both day first and month first, month first is
 * taken.
 */
final class DateForm {
    private enum Family {
        YEAR_FIRST("", ""),
        SLASHES("%m/%d/%Y", "%d/%m/%Y"),
        SLASHES_SHORT_YEAR("%m/%d/%y", "%d/%m/%y"),
        DASHES("%m-%d-%Y", "%d-%m-%Y"),
        DOTS("", "%d.%m.%Y");

        private final String monthFirst;
        private final String dayFirst;

        Family(String monthFirst, String dayFirst) {
            this.monthFirst = monthFirst;
            this.dayFirst = dayFirst;
        }
    }

    private static final int MONTH_FIRST = 1;
    private static final int DAY_FIRST = 2;

    private Family family = Family.YEAR_FIRST;
    private int orders = MONTH_FIRST | DAY_FIRST;
    private boolean hasTimes;
    private boolean hasOffsets;
    private boolean isPossible = true;
    private boolean isFresh = true;

    // The value being read.
    private char[] text = new char[0];
    private int at;
    private int end;

    boolean isPossible() {
        return isPossible;
    }

    /** Takes one more value into account. */
    void accept(char[] value, int from, int to) {
        text = value;
        at = from;
        end = to;
        isPossible = isDate() && (at == end || isTime());
        isFresh = false;
    }

    /** Whether any value had a time of day. */
    boolean hasTimes() {
        return hasTimes;
    }

    /** An SQL expression of type TIMESTAMP or DATE over a text column of such values. */
    String expression(String column) {
        if (family == Family.YEAR_FIRST) {
            if (hasOffsets) {
                return "(TRY_CAST(" + column + " AS TIMESTAMPTZ) AT TIME ZONE 'UTC')";
            }
            return "TRY_CAST(" + column + (hasTimes ? " AS TIMESTAMP)" : " AS DATE)");
        }
        String date = (orders & MONTH_FIRST) != 0 ? family.monthFirst : family.dayFirst;
        String parsed = "try_strptime(" + column + ", " + formats(date) + ")";
        return hasTimes ? parsed : "CAST(" + parsed + " AS DATE)";
    }

    private String formats(String date) {
        List<String> formats = new ArrayList<>(List.of("'" + date + "'"));
        if (hasTimes) {
            formats.add("'" + date + " %H:%M:%S'");
            formats.add("'" + date + " %H:%M'");
        }
        return formats.toString();
    }

    private boolean isDate() {
        int start = at;
        int first = number(4);
        int firstLength = at - start;
        char separator = at < end ? text[at] : 0;
        int second = separator == '-' || separator == '/' || separator == '.' ? part(2) : -1;
        if (first < 0 || second < 0 || at >= end || text[at] != separator) {
            return false;
        }
        int thirdStart = at + 1;
        int third = part(4);
        return firstLength == 4
                ? separator != '.'
                        && at - thirdStart <= 2
                        && narrow(Family.YEAR_FIRST, 3)
                        && isDay(first, second, third)
                : firstLength <= 2 && isYearLast(separator, at - thirdStart, first, second, third);
    }

    private boolean isYearLast(char separator, int yearLength, int first, int second, int year) {
        Family found = switch (separator) {
            case '.' -> Family.DOTS;
            case '-' -> Family.DASHES;
            default -> yearLength == 2 ? Family.SLASHES_SHORT_YEAR : Family.SLASHES;
        };
        int wanted = found == Family.SLASHES_SHORT_YEAR ? 2 : 4;
        int fullYear = wanted == 2 ? 2000 + year : year;
        int possible = (isDay(fullYear, first, second) && found != Family.DOTS ? MONTH_FIRST : 0)
                | (isDay(fullYear, second, first) ? DAY_FIRST : 0);
        return yearLength == wanted && narrow(found, possible);
    }

    /** Keeps to one family and to the orders that all values allow. */
    private boolean narrow(Family found, int possible) {
        if (isFresh) {
            family = found;
        }
        orders &= possible;
        return family == found && orders != 0;
    }

    private boolean isTime() {
        if (text[at] != ' ' && (text[at] != 'T' || family != Family.YEAR_FIRST)) {
            return false;
        }
        int hour = part(2);
        if (hour < 0 || hour > 23 || at >= end || text[at] != ':' || !isTwoDigits(59)) {
            return false;
        }
        hasTimes = true;
        boolean hasSeconds = at < end && text[at] == ':';
        if (hasSeconds && !isTwoDigits(59)) {
            return false;
        }
        return at == end || (family == Family.YEAR_FIRST && isFractionAndOffset(hasSeconds));
    }

    private boolean isFractionAndOffset(boolean hasSeconds) {
        if (hasSeconds && text[at] == '.' && part(9) < 0) {
            return false;
        }
        if (at == end) {
            return true;
        }
        hasOffsets = true;
        if (text[at] == 'Z') {
            return at + 1 == end;
        }
        if ((text[at] != '+' && text[at] != '-') || !isTwoDigits(15)) {
            return false;
        }
        return at == end || (text[at] == ':' && isTwoDigits(59) && at == end);
    }

    /** Skips one character, then reads exactly two digits. */
    private boolean isTwoDigits(int max) {
        int start = at + 1;
        int value = part(2);
        return at - start == 2 && value >= 0 && value <= max;
    }

    /** Skips one character, then reads a number. */
    private int part(int maxDigits) {
        at++;
        return number(maxDigits);
    }

    /** One to {@code maxDigits} digits, or -1. */
    private int number(int maxDigits) {
        int start = at;
        int value = 0;
        while (at < end && at - start < maxDigits && text[at] >= '0' && text[at] <= '9') {
            value = value * 10 + text[at++] - '0';
        }
        return at == start ? -1 : value;
    }

    private static boolean isDay(int year, int month, int day) {
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }
}
