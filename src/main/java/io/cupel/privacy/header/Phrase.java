package io.cupel.privacy.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A known phrase found in a header.
 *
 * @param start its first word
 * @param end the word after its last
 * @param meanings empty for a phrase that names something that is no personal data
 */
record Phrase(int start, int end, List<HeaderHint> meanings) {
    private static final int MOST_WORDS = 6;

    boolean covers(int word) {
        return word >= start && word < end;
    }

    /** All known phrases that are not part of a longer one. */
    static List<Phrase> longestIn(HeaderWords words, HeaderLexicon lexicon) {
        List<Phrase> found = new ArrayList<>();
        for (int length = Math.min(MOST_WORDS, words.count()); length > 0; length--) {
            for (int start = 0; start + length <= words.count(); start++) {
                addUnlessCovered(found, start, start + length, words, lexicon);
            }
        }
        return found;
    }

    private static void addUnlessCovered(
            List<Phrase> found, int start, int end, HeaderWords words, HeaderLexicon lexicon) {
        if (found.stream().anyMatch(phrase -> phrase.start <= start && end <= phrase.end)) {
            return;
        }
        String joined = words.joined(start, end);
        lexicon.phrase(joined)
                .or(() -> end - start == 1 ? lexicon.partOf(joined) : Optional.empty())
                .ifPresent(meanings -> found.add(new Phrase(start, end, meanings)));
    }
}
