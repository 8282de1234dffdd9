package io.cupel.privacy.calendar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Up to three numbers, one of which may be the name of a month, between marks, blanks or small words; perhaps a weekday before and a time of day
 * behind.
 */
final class DateParts {
    static final int PACKED = 8;
    private static final int MOST = 3;
    private static final int LONGEST_NUMBER = 4;
    /** Of a zone and half a day: {@code PM CEST}. A region's name has a slash. */
    private static final int ZONE_LETTERS = 6;

    private static final Set<DateLanguage> ENGLISH = Set.of(DateLanguage.ENGLISH);

    private final String text;
    private final Opening opening;
    private final int[] numbers = new int[MOST];
    private final int[] lengths = new int[MOST];
    /** Where each part begins and where it ends, the ending of an ordinal number included. */
    private final int[] bounds = new int[2 * MOST];

    private int count;
    private int word = -1;
    private char separator;
    private boolean hasTime;
    private boolean hasSmallWord;
    /** The languages that the other words are of. */
    private Set<DateLanguage> told;

    private DateParts(String text, Opening opening) {
        this.text = text;
        this.opening = opening;
        this.told = opening.languages();
    }

    /** A month is looked for before a weekday: {@code Mar 3, 1950}. */
    static @Nullable DateParts of(String text) {
        DateParts parts = new DateParts(text, Opening.NONE);
        if (parts.isDate()) {
            return parts;
        }
        Opening opening = Opening.of(text);
        DateParts behind = opening == null ? null : new DateParts(text, opening);
        return behind != null && behind.isDate() && !behind.isPacked() ? behind : null;
    }

    private boolean isDate() {
        int at = opening.end();
        while (at < text.length() && count < MOST && !isPacked()) {
            at = part(at);
            at = at < 0 ? at : gap(at);
            if (at < 0) {
                return false;
            }
        }
        return isComplete() && rest(at);
    }

    /** Small words are for months in words: {@code 3 of 12 of 24} is no date. */
    private boolean isComplete() {
        return isPacked() || (count == MOST && (word >= 0 || !hasSmallWord));
    }

    boolean isPacked() {
        return count == 1 && lengths[0] == PACKED;
    }

    int number(int part) {
        return numbers[part];
    }

    /** How many digits a part has; none is a name. */
    int length(int part) {
        return lengths[part];
    }

    int[] bounds() {
        return bounds;
    }

    /** Which part is a name; below 0 when none is. */
    int word() {
        return word;
    }

    /** Of the languages that have the name, one that the other words are of as well. */
    @Nullable
    MonthName month() {
        return word < 0 ? null : monthOf(bounds[2 * word], bounds[2 * word + 1]);
    }

    private @Nullable MonthName monthOf(int from, int to) {
        boolean followsStop = text.lastIndexOf('.', from) >= opening.end();
        return MonthName.of(text.substring(from, to), followsStop, told);
    }

    /** As written before the date; empty for none. */
    String weekday() {
        return opening.weekday();
    }

    boolean isBetween(char mark) {
        return separator == mark;
    }

    /** Whether marks and not blanks stand between the parts. */
    boolean isTight() {
        return separator != 0;
    }

    boolean hasTime() {
        return hasTime;
    }

    private int part(int from) {
        return DateReader.isDigit(text.charAt(from)) ? digits(from) : letters(from);
    }

    private int digits(int from) {
        int number = 0;
        int end = from;
        for (; end < text.length() && end - from <= PACKED && DateReader.isDigit(text.charAt(end)); end++) {
            number = number * 10 + text.charAt(end) - '0';
        }
        int length = end - from;
        if (length > LONGEST_NUMBER && (length != PACKED || count > 0)) {
            return -1;
        }
        int ending = length <= 2 ? Ordinal.length(text, end, number) : 0;
        if (ending > 0 && Ordinal.isEnglish(text, end)) {
            tell(ENGLISH);
        }
        return keep(number, length, from, end + ending);
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end - from < DateLanguage.BRIEF || word >= 0) {
            return -1;
        }
        MonthName month = monthOf(from, end);
        word = count;
        return month == null ? -1 : keep(month.month(), 0, from, end);
    }

    private void tell(Set<DateLanguage> languages) {
        told = Opening.narrowed(told, languages);
    }

    private int keep(int number, int length, int from, int end) {
        numbers[count] = number;
        lengths[count] = length;
        bounds[2 * count] = from;
        bounds[2 * count + 1] = end;
        count++;
        return end;
    }

    /**
     * Steps over what stands between two parts: one separator, the same each time, or the blanks and commas around a name of a month, and a small
     * word behind them.
     */
    private int gap(int from) {
        if (count == MOST || from >= text.length() || isPacked()) {
            return from;
        }
        char c = text.charAt(from);
        boolean isOrdinalStop =
                text.startsWith(". ", from) && from + 2 < text.length() && Character.isLetter(text.charAt(from + 2));
        if (isOrdinalStop) {
            return behindSmallWord(from + 2);
        }
        if ("-/.".indexOf(c) >= 0 && (separator == 0 || separator == c)) {
            separator = c;
            return from + 1 < text.length() && text.charAt(from + 1) == ' ' ? from + 2 : from + 1;
        }
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
        boolean mayBlank = at > from && at < text.length() && separator == 0;
        return mayBlank ? behindSmallWord(at) : -1;
    }

    private int behindSmallWord(int at) {
        SmallWord small = SmallWord.within(text, at);
        if (small == null) {
            return at;
        }
        hasSmallWord = true;
        tell(small.languages());
        return small.end();
    }

    private boolean rest(int at) {
        hasTime = isTime(text, at) && !text.startsWith("00:00", timeAt(text, at));
        return at >= text.length() || isTime(text, at);
    }

    /** Whether nothing but a time of day and its zone follows: words behind a date would be handed on with it. */
    static boolean isTime(String text, int from) {
        int hour = timeAt(text, from);
        if (hour < 0) {
            return false;
        }
        int letters = 0;
        boolean isRegion = false;
        for (int i = hour; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            isRegion |= text.charAt(i) == '/';
        }
        return isRegion || letters <= ZONE_LETTERS;
    }

    /** Where the hour begins, with a colon after one or two digits; below 0 where no time stands. */
    private static int timeAt(String text, int from) {
        if (from >= text.length() || "T ,".indexOf(text.charAt(from)) < 0) {
            return -1;
        }
        int hour = from + 1;
        while (hour < text.length() && text.charAt(hour) == ' ') {
            hour++;
        }
        int colon = text.indexOf(':', hour);
        boolean isHour = colon == hour + 1 || colon == hour + 2;
        return isHour && DateReader.isDigit(text.charAt(hour)) ? hour : -1;
    }
}
