package io.cupel.privacy.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 1984-03-25}, {@code 25.03.1984}, {@code 3/25/84}, {@code 25 March 1984}, {@code March 25th, 1984}, {@code 25-Mar-1984},
 * {@code 1984.03.25} and {@code 19840325}, each with or without a time of day behind, and what is written out: {@code Sunday, March 25, 1984},
 * {@code 25th of March 1984}, {@code domingo, 25 de marzo de 1984}. A weekday is not held against the date. Safe for many threads.
 */
public final class DateReader {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;
    private static final int LEAST_DIGITS = 3;
    private static final int ISO_LENGTH = 10;
    private static final int FULL_YEAR = 4;
    /** Eight digits are a number like any other but for these years. */
    private static final int FIRST_PACKED_YEAR = 1800;

    private static final int LAST_PACKED_YEAR = 2199;

    private final Supplier<LocalDate> today;

    /** @param today asked with every date that has two digits for its year */
    public DateReader(Supplier<LocalDate> today) {
        this.today = today;
    }

    /**
     * Null where the text, but for blanks around it, is no date.
     *
     * @param dayFirst how to read a date such as {@code 03/04/2024} that can be read both ways; full stops between mean yes in any case
     */
    public @Nullable WrittenDate read(String value, boolean dayFirst) {
        String text = value.strip();
        if (isIso(text)) {
            return iso(text);
        }
        if (text.length() < SHORTEST || text.length() > LONGEST || digits(text) < LEAST_DIGITS) {
            return null;
        }
        DateParts parts = DateParts.of(text);
        if (parts == null) {
            return null;
        }
        return parts.isPacked() ? packed(text, parts) : parted(text, parts, dayFirst);
    }

    /** What the table engine writes, told without taking it apart because whole columns of it come. */
    private static boolean isIso(String text) {
        int length = text.length();
        if (length < ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < ISO_LENGTH; i++) {
            if (i != 4 && i != 7 && !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return length == ISO_LENGTH || (length <= LONGEST && DateParts.isTime(text, ISO_LENGTH));
    }

    private static @Nullable WrittenDate iso(String text) {
        LocalDate date = date(number(text, 0, 4), number(text, 5, 7), number(text, 8, ISO_LENGTH));
        return date == null ? null : WrittenDate.iso(text, date);
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static @Nullable WrittenDate packed(String text, DateParts parts) {
        int number = parts.number(0);
        int year = number / 10_000;
        boolean isYear = year >= FIRST_PACKED_YEAR && year <= LAST_PACKED_YEAR;
        LocalDate date = isYear ? date(year, number / 100 % 100, number % 100) : null;
        return date == null ? null : WrittenDate.packed(text, date, parts.hasTime());
    }

    private @Nullable WrittenDate parted(String text, DateParts parts, boolean dayFirst) {
        DateOrder order = order(parts, dayFirst);
        if (order == null || parts.length(order.day()) > 2 || parts.length(order.month()) > 2) {
            return null;
        }
        int year = year(parts.number(order.year()), parts.length(order.year()));
        LocalDate date = date(year, parts.number(order.month()), parts.number(order.day()));
        return date == null ? null : WrittenDate.parted(text, date, order, parts);
    }

    private static @Nullable DateOrder order(DateParts parts, boolean dayFirst) {
        if (parts.length(0) == FULL_YEAR) {
            return parts.word() == 2 ? null : DateOrder.YEAR_FIRST;
        }
        return switch (parts.word()) {
            case 0 -> DateOrder.MONTH_FIRST;
            case 1 -> DateOrder.DAY_FIRST;
            case 2 -> null;
            default -> ofNumbers(parts, dayFirst || parts.isBetween('.'));
        };
    }

    private static DateOrder ofNumbers(DateParts parts, boolean dayFirst) {
        boolean isDayFirst = parts.number(0) > 12 || (dayFirst && parts.number(1) <= 12);
        return isDayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /** Of two digits: the year that is not in the future. */
    private int year(int number, int length) {
        if (length != 2) {
            return length == FULL_YEAR ? number : -1;
        }
        int thisYear = today.get().getYear();
        int century = thisYear / 100 * 100;
        return century + number > thisYear ? century - 100 + number : century + number;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        boolean isDay = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return isDay ? LocalDate.of(year, month, day) : null;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** Whether such a word may stand between the parts of a date that is written out: {@code 25 de marzo}. */
    public static boolean joins(String word) {
        return SmallWord.isWithin(word);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
