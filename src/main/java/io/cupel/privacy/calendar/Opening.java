package io.cupel.privacy.calendar;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words before a date: a weekday, an article, both or none.
 *
 * @param weekday as written, without a stop behind; empty for none
 * @param languages that have these words; empty where there are none
 * @param end where the date itself begins
 */
record Opening(String weekday, Set<DateLanguage> languages, int end) {
    static final Opening NONE = new Opening("", Set.of(), 0);

    /** Null where the text begins with no such word. */
    static @Nullable Opening of(String text) {
        String word = text.substring(0, WeekdayName.end(text));
        if (word.isEmpty()) {
            return null;
        }
        Set<DateLanguage> languages = WeekdayName.languages(word);
        if (languages.isEmpty()) {
            SmallWord article = SmallWord.before(text, 0);
            return article == null ? null : new Opening("", article.languages(), article.end());
        }
        int end = behind(text, word.length());
        return end < 0 ? null : withArticle(text, new Opening(word, languages, end));
    }

    /** Where the next word begins: a comma or a blank must part the two, and a stop may shorten the first. Below 0 where nothing parts them. */
    private static int behind(String text, int from) {
        int stop = text.startsWith(".", from) ? from + 1 : from;
        int comma = text.startsWith(",", stop) ? stop + 1 : stop;
        int end = SmallWord.blanks(text, comma);
        return end > stop ? end : -1;
    }

    private static Opening withArticle(String text, Opening weekday) {
        SmallWord article = SmallWord.before(text, weekday.end);
        return article == null
                ? weekday
                : new Opening(weekday.weekday, narrowed(weekday.languages, article.languages()), article.end());
    }

    /** What both tell; where they contradict each other, what the first tells. */
    static Set<DateLanguage> narrowed(Set<DateLanguage> first, Set<DateLanguage> second) {
        if (first.isEmpty()) {
            return second;
        }
        Set<DateLanguage> both = EnumSet.copyOf(first);
        both.retainAll(second);
        return both.isEmpty() ? first : both;
    }
}
