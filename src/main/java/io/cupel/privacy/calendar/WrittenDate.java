package io.cupel.privacy.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date that was read, in the writing that it was read from. */
public final class WrittenDate {
    private static final int[] ISO = {0, 4, 5, 7, 8, 10};
    private static final int[] PACKED = {0, 4, 4, 6, 6, 8};

    private final String text;
    private final LocalDate date;
    private final DateOrder order;
    /** Where each part begins and ends; all else stays when another date is written. */
    private final int[] bounds;

    private final @Nullable DateParts parts;
    private final boolean hasTime;

    private WrittenDate(
            String text, LocalDate date, DateOrder order, int[] bounds, @Nullable DateParts parts, boolean hasTime) {
        this.text = text;
        this.date = date;
        this.order = order;
        this.bounds = bounds;
        this.parts = parts;
        this.hasTime = hasTime;
    }

    static WrittenDate iso(String text, LocalDate date) {
        boolean hasTime = text.length() > ISO[5] && !text.startsWith("00:00", ISO[5] + 1);
        return new WrittenDate(text, date, DateOrder.YEAR_FIRST, ISO, null, hasTime);
    }

    static WrittenDate packed(String text, LocalDate date, boolean hasTime) {
        return new WrittenDate(text, date, DateOrder.YEAR_FIRST, PACKED, null, hasTime);
    }

    static WrittenDate parted(String text, LocalDate date, DateOrder order, DateParts parts) {
        return new WrittenDate(text, date, order, parts.bounds(), parts, parts.hasTime());
    }

    public LocalDate date() {
        return date;
    }

    /** Whether a time of day other than midnight stands behind it. */
    public boolean hasTime() {
        return hasTime;
    }

    public boolean hasWeekday() {
        return parts != null && !parts.weekday().isEmpty();
    }

    /** The order, where the numbers alone tell it because one of them can be no month; else null. */
    public @Nullable DateOrder evidentOrder() {
        boolean isTold = order != DateOrder.YEAR_FIRST
                && parts != null
                && parts.word() < 0
                && (parts.number(0) > 12 || parts.number(1) > 12);
        return isTold ? order : null;
    }

    /** Another date, written as this one is. Two digits of a year stay two; a weekday becomes that of the other date. */
    public String write(LocalDate other) {
        StringBuilder written = new StringBuilder(text.length() + 8);
        int at = writeWeekday(other.getDayOfWeek(), written);
        for (int part = 0; part < 3; part++) {
            written.append(text, at, bounds[2 * part]);
            write(part, other, written);
            at = bounds[2 * part + 1];
        }
        return written.append(text, at, text.length()).toString();
    }

    /** Where the rest of the text begins. */
    private int writeWeekday(DayOfWeek day, StringBuilder written) {
        String word = parts == null ? "" : parts.weekday();
        MonthName month = parts == null ? null : parts.month();
        WeekdayName name = WeekdayName.of(word, month == null ? null : month.language());
        if (name != null) {
            written.append(name.write(word, day));
        }
        return word.length();
    }

    private void write(int part, LocalDate other, StringBuilder written) {
        if (part == order.year()) {
            int width = width(part);
            pad(width == 2 ? Math.floorMod(other.getYear(), 100) : other.getYear(), width, written);
        } else if (part == order.day()) {
            writeDay(part, other.getDayOfMonth(), written);
        } else {
            writeMonth(part, other.getMonthValue(), written);
        }
    }

    private void writeDay(int part, int day, StringBuilder written) {
        String ending = ending(part);
        pad(day, ending.isEmpty() ? padding(part) : 1, written);
        written.append(ending.isEmpty() ? "" : Ordinal.like(ending, day));
    }

    /** What stands behind the digits of a part. */
    private String ending(int part) {
        int end = bounds[2 * part + 1];
        int digits = end;
        while (!DateReader.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return text.substring(digits, end);
    }

    private void writeMonth(int part, int month, StringBuilder written) {
        MonthName name = parts == null ? null : parts.month();
        if (name == null || parts == null) {
            pad(month, padding(part), written);
        } else {
            String word = text.substring(bounds[2 * part], bounds[2 * part + 1]);
            written.append(name.write(word, month, parts.isTight()));
        }
    }

    /** Two digits, unless a single one shows that none is put before, or the month is a word: {@code 12 March} has no zero to spare. */
    private int padding(int part) {
        if (text.charAt(bounds[2 * part]) == '0') {
            return 2;
        }
        boolean isProse = parts != null && parts.month() != null && !parts.isTight();
        return isProse || isSingle(order.month()) || isSingle(order.day()) ? 1 : 2;
    }

    private boolean isSingle(int part) {
        return width(part) == 1;
    }

    private int width(int part) {
        return bounds[2 * part + 1] - bounds[2 * part];
    }

    private static void pad(int number, int width, StringBuilder written) {
        int places = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            places++;
        }
        for (; places < width; places++) {
            written.append('0');
        }
        written.append(number);
    }
}
