package io.cupel.privacy.transform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as it is written: three numbers between equal separators, or eight digits, and perhaps a time of day behind. */
final class TextDate {
    /** The order of a date's numbers. */
    enum Order {
        YEAR_FIRST,
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final Pattern PARTED = Pattern.compile("(\\d{1,4})([-/. ])(\\d{1,2})\\2(\\d{1,4})([T ,].{0,40})?");
    private static final Pattern JOINED = Pattern.compile("((?:18|19|20|21)\\d{2})(\\d{2})(\\d{2})");
    private static final int[] ISO_WIDTHS = {4, 2, 2};
    private static final int ISO_LENGTH = 10;
    private static final int LONGEST = 60;
    /** Two digits up to here are of this century. */
    private static final int PIVOT = 30;

    private final LocalDate date;
    private final Order order;
    private final String separator;
    /** Digits of the three numbers, so that another date is written alike. */
    private final int[] widths;
    /** What follows the date, unchanged. */
    private final String rest;

    private TextDate(LocalDate date, Order order, String separator, int[] widths, String rest) {
        this.date = date;
        this.order = order;
        this.separator = separator;
        this.widths = widths;
        this.rest = rest;
    }

    LocalDate date() {
        return date;
    }

    /** @param dayFirst how to read a date such as {@code 03/04/2024} that can be read both ways */
    static Optional<TextDate> read(String value, boolean dayFirst) {
        String text = value.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isIso(text)) {
            return date(Integer.parseInt(text, 0, 4, 10), text.substring(5, 7), text.substring(8, ISO_LENGTH))
                    .map(date -> new TextDate(date, Order.YEAR_FIRST, "-", ISO_WIDTHS, text.substring(ISO_LENGTH)));
        }
        Matcher parted = PARTED.matcher(text);
        if (parted.matches()) {
            return ordered(parted, dayFirst);
        }
        Matcher joined = JOINED.matcher(text);
        return joined.matches() ? joined(joined) : Optional.empty();
    }

    /** What the table engine writes, told without a pattern because whole columns of it come. */
    private static boolean isIso(String text) {
        if (text.length() < ISO_LENGTH || (text.length() > ISO_LENGTH && text.charAt(ISO_LENGTH) != ' ')) {
            return false;
        }
        for (int i = 0; i < ISO_LENGTH; i++) {
            boolean isDash = i == 4 || i == 7;
            char unit = text.charAt(i);
            if (isDash ? unit != '-' : unit < '0' || unit > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<TextDate> ordered(Matcher parts, boolean dayFirst) {
        Order order = order(parts, dayFirst);
        int[] places = places(order);
        String[] numbers = {parts.group(1), parts.group(3), parts.group(4)};
        int[] widths = {numbers[0].length(), numbers[1].length(), numbers[2].length()};
        String rest = parts.group(5) == null ? "" : parts.group(5);
        if (widths[places[0]] == 1 || widths[places[0]] == 3 || widths[places[1]] > 2 || widths[places[2]] > 2) {
            return Optional.empty();
        }
        return date(year(numbers[places[0]]), numbers[places[1]], numbers[places[2]])
                .map(date -> new TextDate(date, order, parts.group(2), widths, rest));
    }

    private static Order order(Matcher parts, boolean dayFirst) {
        if (parts.group(1).length() > 2) {
            return Order.YEAR_FIRST;
        }
        boolean firstIsDay = Integer.parseInt(parts.group(1)) > 12;
        boolean secondIsDay = Integer.parseInt(parts.group(3)) > 12;
        boolean ambiguous = !firstIsDay && !secondIsDay;
        boolean dotted = parts.group(2).equals(".");
        return firstIsDay || (ambiguous && (dayFirst || dotted)) ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static Optional<TextDate> joined(Matcher parts) {
        return date(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3))
                .map(date -> new TextDate(date, Order.YEAR_FIRST, "", ISO_WIDTHS, ""));
    }

    /** Where year, month and day stand. */
    private static int[] places(Order order) {
        return switch (order) {
            case YEAR_FIRST -> new int[] {0, 1, 2};
            case DAY_FIRST -> new int[] {2, 1, 0};
            case MONTH_FIRST -> new int[] {2, 0, 1};
        };
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return number;
        }
        return number <= PIVOT ? 2000 + number : 1900 + number;
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Another date, written as this one is. */
    String write(LocalDate other) {
        int[] places = places(order);
        String[] numbers = new String[3];
        int year = widths[places[0]] == 2 ? Math.floorMod(other.getYear(), 100) : other.getYear();
        numbers[places[0]] = padded(year, widths[places[0]]);
        numbers[places[1]] = padded(other.getMonthValue(), widths[places[1]]);
        numbers[places[2]] = padded(other.getDayOfMonth(), widths[places[2]]);
        return String.join(separator, numbers) + rest;
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
