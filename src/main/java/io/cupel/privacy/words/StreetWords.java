package io.cupel.privacy.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words by which streets are known, each with the set of languages that use it there; a set is a number with a bit for each language. */
final class StreetWords {
    /** Where such a word stands. */
    enum Place {
        /** {@code rue des Lilas}. */
        BEFORE,
        /** {@code Oak Street}. */
        AFTER,
        /** {@code Lindenstraße}. */
        ENDING,
        /** No street word, but of one language: {@code des}. */
        BETWEEN
    }

    static final int NONE = 0;
    private static final int LONGEST_ENDING = 9;
    private static final int SHORTEST_NAME = 2;

    private final List<String> languages = new ArrayList<>();
    private final Map<Place, FoldedIndex> indexes = new EnumMap<>(Place.class);

    private StreetWords() {}

    static StreetWords read() {
        StreetWords words = new StreetWords();
        Map<Place, Map<String, Integer>> sets = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            sets.put(place, new HashMap<>());
        }
        for (String[] line : WordFile.read("street_word.tsv")) {
            int bit = 1 << words.number(line[0]);
            Map<String, Integer> set = sets.getOrDefault(Place.valueOf(line[1].toUpperCase(Locale.ROOT)), Map.of());
            for (String word : line[2].split("\\|")) {
                set.merge(Folding.fold(word), bit, (one, other) -> one | other);
            }
        }
        sets.forEach((place, set) -> words.indexes.put(place, index(set)));
        return words;
    }

    private static FoldedIndex index(Map<String, Integer> sets) {
        FoldedIndex.Builder entries = new FoldedIndex.Builder();
        sets.forEach(entries::add);
        return entries.build();
    }

    private int number(String language) {
        if (!languages.contains(language)) {
            languages.add(language);
        }
        return languages.indexOf(language);
    }

    int languages() {
        return languages.size();
    }

    String language(int number) {
        return languages.get(number);
    }

    /** The languages in which the word is one that stands there. */
    int of(Place place, CharSequence text, int start, int end) {
        FoldedIndex index = indexes.get(place);
        int set = index == null ? FoldedIndex.ABSENT : index.find(text, start, end);
        return set == FoldedIndex.ABSENT ? NONE : set;
    }

    /** Where the ending of the word begins, the longest that there is; its end when it has none. */
    int endingOf(CharSequence text, int start, int end) {
        for (int from = Math.max(start + SHORTEST_NAME, end - LONGEST_ENDING); from < end - 1; from++) {
            if (of(Place.ENDING, text, from, end) != NONE) {
                return from;
            }
        }
        return end;
    }
}
