package io.cupel.privacy.calendar;

import io.cupel.privacy.words.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A month in words, and in whose.
 *
 * @param month 1 to 12
 */
record MonthName(DateLanguage language, int month) {
    /** By their full names and the beginnings of these, with and without accents, in lower case. */
    private static final Map<String, List<MonthName>> NAMES = names();

    private static final int BESIDE = 8;

    private static Map<String, List<MonthName>> names() {
        Map<String, List<MonthName>> names = new HashMap<>();
        for (DateLanguage language : DateLanguage.values()) {
            for (int month = 1; month <= 12; month++) {
                add(new MonthName(language, month), names);
            }
        }
        add("mrz", new MonthName(DateLanguage.GERMAN, 3), names);
        add("mrt", new MonthName(DateLanguage.DUTCH, 3), names);
        return names;
    }

    private static void add(MonthName one, Map<String, List<MonthName>> names) {
        String name = one.language.name(one.month);
        for (int length = DateLanguage.BRIEF; length <= name.length(); length++) {
            String beginning = name.substring(0, length);
            if (one.language.tells(beginning)) {
                add(beginning, one, names);
                add(Folding.fold(beginning), one, names);
            }
        }
    }

    private static void add(String word, MonthName one, Map<String, List<MonthName>> names) {
        List<MonthName> same = names.computeIfAbsent(word, any -> new ArrayList<>());
        if (!same.contains(one)) {
            same.add(one);
        }
    }

    /**
     * Null for a word that is no month's. Of the languages that have the word, the one whose custom it is to write it so.
     *
     * @param followsStop whether the number of the day ends in a full stop: {@code 3. April}
     * @param told the languages that the words beside are of; empty where nothing tells
     */
    static @Nullable MonthName of(String word, boolean followsStop, Set<DateLanguage> told) {
        MonthName best = null;
        int most = -1;
        for (MonthName name : NAMES.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
            int fit = name.fit(word, followsStop) + (told.contains(name.language) ? BESIDE : 0);
            best = fit > most ? name : best;
            most = Math.max(fit, most);
        }
        return best;
    }

    /** The whole name tells more than a capital, and that more than a full stop; less than another word beside. */
    private int fit(String word, boolean followsStop) {
        boolean isWhole = language.name(month).equalsIgnoreCase(word);
        boolean isInItsCase = language.isSmall() == Character.isLowerCase(word.charAt(0));
        return (isWhole ? 4 : 0) + (isInItsCase ? 2 : 0) + (language.endsInStop() == followsStop ? 1 : 0);
    }

    /**
     * Another month as this one is written: as long, and in small letters or capitals.
     *
     * @param isTight whether marks and not blanks stand around it, where a short name that is whole is rather short for others: {@code 25-May-1984}
     */
    String write(String written, int other, boolean isTight) {
        if (other == month) {
            return written;
        }
        int length = language.name(month).length();
        boolean isBrief = written.length() < length || (isTight && length == DateLanguage.BRIEF);
        String name = isBrief ? language.brief(other) : language.name(other);
        return Capitals.like(written, name);
    }
}
