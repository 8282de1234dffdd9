package io.cupel.privacy.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that are drawn for a locale and a gender: those at home there, and where these are few all that occur there. Only single words,
 * so that a double has as many as its original.
 */
final class NamePool {
    /** Fewer would let namesakes be told apart by nothing. */
    private static final int ENOUGH = 40;

    private static final int BEYOND_LATIN = 0x250;
    private static final int ASCII = 0x80;

    private final Map<String, Map<Gender, List<String>>> atHome = new HashMap<>();
    private final Map<String, Map<Gender, List<String>>> occurring = new HashMap<>();

    void add(String name, NameOrigin origin) {
        if (!isOneWord(name)) {
            return;
        }
        String home = origin.locales().get(0);
        for (Gender gender : origin.genders()) {
            keep(atHome, home, gender, name);
            origin.locales().stream()
                    .filter(locale -> locale.equals(home) || isWrittenAlike(name))
                    .forEach(locale -> keep(occurring, locale, gender, name));
        }
    }

    List<String> of(String locale, Gender gender) {
        List<String> home = names(atHome, locale, gender);
        return home.size() >= ENOUGH ? home : names(occurring, locale, gender);
    }

    private static boolean isOneWord(String name) {
        return name.length() > 1 && name.chars().noneMatch(unit -> unit == ' ' || unit == '-' || unit == '\'');
    }

    /** Accents are a language's own: José is no English spelling, though some Americans bear the name. */
    private static boolean isWrittenAlike(String name) {
        return name.chars().allMatch(unit -> unit < ASCII || unit >= BEYOND_LATIN);
    }

    private static void keep(Map<String, Map<Gender, List<String>>> pool, String locale, Gender gender, String name) {
        pool.computeIfAbsent(locale, key -> new EnumMap<>(Gender.class))
                .computeIfAbsent(gender, key -> new ArrayList<>())
                .add(name);
    }

    private static List<String> names(Map<String, Map<Gender, List<String>>> pool, String locale, Gender gender) {
        return pool.getOrDefault(locale, Map.of()).getOrDefault(gender, List.of());
    }
}
