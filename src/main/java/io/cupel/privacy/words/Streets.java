package io.cupel.privacy.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The first street in an address. */
    public static Optional<StreetName> find(String address) {
        return Optional.ofNullable(StreetReader.read(address));
    }

    /** What makes a street of the language with any of its street words: {@code Linden}, {@code des Lilas}. Only where {@link #find} told the language. */
    public static String drawName(String language, RandomGenerator random) {
        List<String> choice = NamesProper.BY_LANGUAGE.getOrDefault(language, List.of());
        return choice.get(random.nextInt(choice.size()));
    }

    /** Made when they are first drawn from. */
    private static final class NamesProper {
        static final Map<String, List<String>> BY_LANGUAGE = all();

        private static Map<String, List<String>> all() {
            Map<String, List<String>> all = new HashMap<>();
            NAMES.forEach((language, streets) -> all.put(
                    language,
                    streets.stream()
                            .flatMap(street -> find(street).stream()
                                    .map(found -> street.substring(found.nameStart(), found.nameEnd())))
                            .distinct()
                            .toList()));
            return all;
        }
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
