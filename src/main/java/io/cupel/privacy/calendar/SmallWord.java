package io.cupel.privacy.calendar;

import static io.cupel.privacy.calendar.DateLanguage.DANISH;
import static io.cupel.privacy.calendar.DateLanguage.ENGLISH;
import static io.cupel.privacy.calendar.DateLanguage.FRENCH;
import static io.cupel.privacy.calendar.DateLanguage.GERMAN;
import static io.cupel.privacy.calendar.DateLanguage.ITALIAN;
import static io.cupel.privacy.calendar.DateLanguage.NORWEGIAN;
import static io.cupel.privacy.calendar.DateLanguage.PORTUGUESE;
import static io.cupel.privacy.calendar.DateLanguage.SPANISH;
import static io.cupel.privacy.calendar.DateLanguage.SWEDISH;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word that dates are written out with and that says nothing of the day.
 *
 * @param languages that have it
 * @param end where what follows begins
 */
record SmallWord(Set<DateLanguage> languages, int end) {
    private static final Map<String, Set<DateLanguage>> BEFORE = Map.of(
            "the", Set.of(ENGLISH),
            "am", Set.of(GERMAN),
            "den", Set.of(GERMAN, DANISH, NORWEGIAN, SWEDISH),
            "le", Set.of(FRENCH),
            "el", Set.of(SPANISH),
            "dia", Set.of(PORTUGUESE),
            "il", Set.of(ITALIAN));

    private static final Map<String, Set<DateLanguage>> WITHIN = Map.of(
            "of", Set.of(ENGLISH),
            "the", Set.of(ENGLISH),
            "de", Set.of(SPANISH, PORTUGUESE),
            "del", Set.of(SPANISH),
            "di", Set.of(ITALIAN));

    /** What may stand before a date: {@code den 3. März 1950}. Null where no such word and a blank are at the place. */
    static @Nullable SmallWord before(String text, int at) {
        return of(text, at, BEFORE);
    }

    /** What may stand inside of one: {@code 3 de marzo de 1950}. */
    static @Nullable SmallWord within(String text, int at) {
        return of(text, at, WITHIN);
    }

    static boolean isWithin(String word) {
        return WITHIN.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private static @Nullable SmallWord of(String text, int at, Map<String, Set<DateLanguage>> words) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length() || text.charAt(end) != ' ') {
            return null;
        }
        Set<DateLanguage> languages = words.get(text.substring(at, end).toLowerCase(Locale.ROOT));
        return languages == null ? null : new SmallWord(languages, blanks(text, end));
    }

    static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
