package io.cupel.privacy.calendar;

import io.cupel.privacy.words.Folding;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A day of the week in words, and in whose. */
record WeekdayName(DateLanguage language, DayOfWeek day) {
    /** What the working days of Portuguese end in, and do without in short: {@code segunda-feira}, {@code segunda}. */
    private static final String FEIRA = "-feira";

    /** By their full names and the beginnings of these, with and without accents, in lower case. */
    private static final Map<String, List<WeekdayName>> NAMES = names();

    private static Map<String, List<WeekdayName>> names() {
        Map<String, List<WeekdayName>> names = new HashMap<>();
        for (DateLanguage language : DateLanguage.values()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                add(new WeekdayName(language, day), names);
            }
        }
        return names;
    }

    private static void add(WeekdayName one, Map<String, List<WeekdayName>> names) {
        String bare = withoutFeira(one.whole());
        for (int length = one.brief().length(); length <= bare.length(); length++) {
            add(bare.substring(0, length), one, names);
            add(Folding.fold(bare.substring(0, length)), one, names);
        }
        add(one.whole(), one, names);
        add(Folding.fold(bare) + one.whole().substring(bare.length()), one, names);
    }

    private static void add(String word, WeekdayName one, Map<String, List<WeekdayName>> names) {
        List<WeekdayName> same = names.computeIfAbsent(word, any -> new ArrayList<>());
        if (!same.contains(one)) {
            same.add(one);
        }
    }

    /** Where the word that a text begins with ends. */
    static int end(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.regionMatches(true, end, FEIRA, 0, FEIRA.length()) ? end + FEIRA.length() : end;
    }

    /** The languages that call a day so; none for a word that is no weekday's. */
    static Set<DateLanguage> languages(String word) {
        Set<DateLanguage> languages = EnumSet.noneOf(DateLanguage.class);
        of(word).forEach(name -> languages.add(name.language));
        return languages;
    }

    /** In the given language if it has the word, else in the first that has. */
    static @Nullable WeekdayName of(String word, @Nullable DateLanguage preferred) {
        WeekdayName first = null;
        for (WeekdayName name : of(word)) {
            first = first == null || name.language == preferred ? name : first;
        }
        return first;
    }

    private static Collection<WeekdayName> of(String word) {
        return NAMES.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    private String whole() {
        return language.name(day);
    }

    private String brief() {
        return language.brief(day);
    }

    /** Another day as this one is written: whole or short, in small letters or capitals. */
    String write(String written, DayOfWeek other) {
        if (other == day) {
            return written;
        }
        String name = language.name(other);
        if (written.length() < withoutFeira(whole()).length()) {
            name = language.brief(other);
        } else if (written.length() < whole().length()) {
            name = withoutFeira(name);
        }
        return Capitals.like(written, name);
    }

    private static String withoutFeira(String name) {
        return name.endsWith(FEIRA) ? name.substring(0, name.length() - FEIRA.length()) : name;
    }
}
