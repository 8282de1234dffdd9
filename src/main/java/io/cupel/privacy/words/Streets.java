package io.cupel.privacy.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Names of streets: how to tell one, and other ones like it. */
public final class Streets {
    private static final String ANYWHERE = "en";
    private static final int LONGEST_ENDING = 9;
    private static final FoldedIndex ENDINGS = endings();
    private static final Map<String, List<String>> NAMES = names();

    private Streets() {}

    /** Whether a word of the text is a street word ({@code Road}, {@code calle}) or ends like one ({@code Hauptstraße}, {@code Kungsgatan}). */
    public static boolean hasStreetWord(CharSequence text) {
        return WordLists.containsWordOf(Word.STREET, text) || hasStreetEnding(text);
    }

    /** A street of the language ({@code de}, {@code pt}), without a house number; an English one for a language without streets in the list. */
    public static String draw(String language, RandomGenerator random) {
        List<String> choice = NAMES.getOrDefault(language, NAMES.getOrDefault(ANYWHERE, List.of()));
        return choice.get(random.nextInt(choice.size()));
    }

    private static boolean hasStreetEnding(CharSequence text) {
        for (int at = Tokens.start(text, 0); at < text.length(); ) {
            int end = Tokens.end(text, at);
            if (endsLikeStreet(text, at, end)) {
                return true;
            }
            at = Tokens.start(text, end);
        }
        return false;
    }

    /** A name of two letters at least must stand before the ending. */
    private static boolean endsLikeStreet(CharSequence text, int start, int end) {
        for (int from = Math.max(start + 2, end - LONGEST_ENDING); from < end - 2; from++) {
            if (ENDINGS.find(text, from, end) != FoldedIndex.ABSENT) {
                return true;
            }
        }
        return false;
    }

    private static FoldedIndex endings() {
        FoldedIndex.Builder endings = new FoldedIndex.Builder();
        WordFile.read("street_ending.txt").forEach(line -> endings.add(line[0], 0));
        return endings.build();
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        WordFile.read("street_name.tsv")
                .forEach(line -> names.merge(line[0], List.of(line[1].split("\\|")), (one, other) -> one));
        return names;
    }
}
