package io.cupel.privacy.detect;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of the calendar as people and systems write them: {@code 1984-03-25}, {@code 25.03.1984}, {@code 3/25/84},
 * {@code 25 March 1984}, {@code 19840325}, each with or without a time of day behind. Where day and month could change places the day is
 * taken to come first; years and spreads do not depend on it.
 */
final class CalendarDays {
    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2150;
    /** By their first three letters: English, German, French, Spanish, Portuguese, Italian, Dutch and the Nordic languages share most. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("gen", 1),
            Map.entry("feb", 2),
            Map.entry("fév", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("maa", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("maj", 5),
            Map.entry("mei", 5),
            Map.entry("mag", 5),
            Map.entry("jun", 6),
            Map.entry("giu", 6),
            Map.entry("jul", 7),
            Map.entry("lug", 7),
            Map.entry("aug", 8),
            Map.entry("aoû", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("out", 10),
            Map.entry("ott", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("déc", 12),
            Map.entry("dic", 12),
            Map.entry("des", 12));

    private final Clock clock;

    CalendarDays(Clock clock) {
        this.clock = clock;
    }

    /** A day, and whether a time of day other than midnight stood behind it. */
    record Day(LocalDate date, boolean hasTime) {}

    /** Null where the text is no day between the middle of the 19th and of the 22nd century. */
    @Nullable
    Day read(String text) {
        if (text.length() < 6 || text.length() > LONGEST || digits(text) < 3) {
            return null;
        }
        Parts parts = Parts.of(text);
        if (parts == null) {
            return null;
        }
        LocalDate date = parts.count == 1 ? packed(parts) : ordered(parts);
        return date == null ? null : new Day(date, parts.hasTime);
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private @Nullable LocalDate packed(Parts parts) {
        int number = parts.numbers[0];
        return parts.lengths[0] == 8 ? date(number / 10_000, number / 100 % 100, number % 100) : null;
    }

    private @Nullable LocalDate ordered(Parts parts) {
        if (parts.count != 3) {
            return null;
        }
        int[] n = parts.numbers;
        if (parts.word >= 0) {
            return parts.word == 2 ? null : named(parts);
        }
        if (parts.lengths[0] == 4) {
            return date(n[0], n[1], n[2]);
        }
        int year = year(n[2], parts.lengths[2]);
        return n[1] > 12 ? date(year, n[0], n[1]) : date(year, n[1], n[0]);
    }

    private @Nullable LocalDate named(Parts parts) {
        int[] n = parts.numbers;
        int other = 1 - parts.word;
        return parts.lengths[other] == 4
                ? date(n[other], n[parts.word], n[2])
                : date(year(n[2], parts.lengths[2]), n[parts.word], n[other]);
    }

    /** Of two digits: the year that is not in the future. */
    private int year(int number, int length) {
        if (length != 2) {
            return length == 4 ? number : -1;
        }
        int thisYear = LocalDate.now(clock).getYear();
        int century = thisYear / 100 * 100;
        return century + number > thisYear ? century - 100 + number : century + number;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Up to three numbers, one of which may have been the name of a month. */
    private static final class Parts {
        private final int[] numbers = new int[3];
        private final int[] lengths = new int[3];
        private int count;
        private int word = -1;
        private char separator;
        private boolean hasTime;

        static @Nullable Parts of(String text) {
            Parts parts = new Parts();
            int at = 0;
            while (at < text.length() && parts.count < 3) {
                int next = parts.part(text, at);
                if (next < 0) {
                    return null;
                }
                at = parts.gap(text, next);
                if (at < 0) {
                    return null;
                }
            }
            return parts.rest(text, at) ? parts : null;
        }

        private int part(String text, int from) {
            int end = from;
            if (isDigit(text.charAt(from))) {
                int number = 0;
                for (; end < text.length() && end - from < 9 && isDigit(text.charAt(end)); end++) {
                    number = number * 10 + text.charAt(end) - '0';
                }
                return keep(number, end - from) ? ordinal(text, end) : -1;
            }
            for (; end < text.length() && Character.isLetter(text.charAt(end)); end++) {}
            Integer month = end - from < 3 || word >= 0
                    ? null
                    : MONTHS.get(text.substring(from, from + 3).toLowerCase(Locale.ROOT));
            if (month == null) {
                return -1;
            }
            word = count;
            return keep(month, 0) ? end : -1;
        }

        private boolean keep(int number, int length) {
            numbers[count] = number;
            lengths[count] = length;
            count++;
            return length <= 4 || (length == 8 && count == 1);
        }

        /** Behind the 3rd of April there may be its ending. */
        private static int ordinal(String text, int at) {
            boolean hasEnding = text.startsWith("st", at)
                    || text.startsWith("nd", at)
                    || text.startsWith("rd", at)
                    || text.startsWith("th", at);
            return hasEnding ? at + 2 : at;
        }

        /** Steps over what stands between two parts: one separator, the same each time, or the blanks and commas around a name of a month. */
        private int gap(String text, int from) {
            if (count == 3 || from >= text.length() || lengths[0] == 8) {
                return from;
            }
            char c = text.charAt(from);
            boolean isOrdinalStop = text.startsWith(". ", from)
                    && from + 2 < text.length()
                    && Character.isLetter(text.charAt(from + 2));
            if (isOrdinalStop) {
                return from + 2;
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
            return mayBlank ? at : -1;
        }

        private boolean rest(String text, int at) {
            if (at >= text.length()) {
                return count == 3 || lengths[0] == 8;
            }
            char c = text.charAt(at);
            boolean isTime = (c == 'T' || c == ' ' || c == ',') && text.indexOf(':', at) > 0;
            hasTime = isTime && !text.startsWith("00:00", at + 1);
            return isTime;
        }
    }
}
