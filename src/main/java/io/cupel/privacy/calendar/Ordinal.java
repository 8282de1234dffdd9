package io.cupel.privacy.calendar;

import java.util.List;

/** What is written behind the number of a day: {@code 3rd}, and of the first of a month {@code 1er} and {@code 1º}. */
final class Ordinal {
    private static final List<String> ENGLISH = List.of("st", "nd", "rd", "th");
    private static final List<String> OF_THE_FIRST = List.of("er", "\u00ba", "\u00b0");

    private Ordinal() {}

    /** How long the ending at that place is; 0 for none. */
    static int length(String text, int at, int day) {
        if (isEnglish(text, at)) {
            return 2;
        }
        return day == 1
                ? OF_THE_FIRST.stream()
                        .filter(ending -> text.startsWith(ending, at))
                        .mapToInt(String::length)
                        .sum()
                : 0;
    }

    static boolean isEnglish(String text, int at) {
        return ENGLISH.stream().anyMatch(ending -> text.startsWith(ending, at));
    }

    /** The ending of another day, where the one that was read had the given one. */
    static String like(String written, int day) {
        if (OF_THE_FIRST.contains(written)) {
            return day == 1 ? written : "";
        }
        return day / 10 == 1 ? "th" : day % 10 >= 1 && day % 10 <= 3 ? ENGLISH.get(day % 10 - 1) : "th";
    }
}
