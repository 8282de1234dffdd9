package io.cupel.privacy.header;

import io.cupel.privacy.domain.PiiType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads headers by the lexicon that ships with the application. */
public final class Headers {
    /** One strange word beside a phrase may make it another thing; a word like {@code count} nearly always does. */
    private static final double STRANGE_WORD = 0.8;

    private static final double SEVERAL_STRANGE_WORDS = 0.6;
    private static final double ABOUT_IT = 0.15;
    private static final int LONGEST_HEADER = 200;
    private static final HeaderLexicon LEXICON = HeaderLexicon.load();

    private Headers() {}

    /** The types that the header speaks for, the likeliest first; empty for one that says nothing ({@code c7}). */
    public static List<HeaderHint> hints(String header) {
        HeaderWords words = HeaderWords.of(header.substring(0, Math.min(header.length(), LONGEST_HEADER)));
        List<Phrase> phrases = Phrase.longestIn(words, LEXICON);
        Map<PiiType, Double> weights = new EnumMap<>(PiiType.class);
        for (Phrase phrase : phrases) {
            double beside = beside(phrase, words);
            phrase.meanings().forEach(hint -> weights.merge(hint.type(), hint.weight() * beside, Math::max));
        }
        return weights.entrySet().stream()
                .map(entry -> new HeaderHint(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(HeaderHint::weight)
                        .reversed()
                        .thenComparing(HeaderHint::type))
                .toList();
    }

    private static double beside(Phrase phrase, HeaderWords words) {
        int strange = 0;
        for (int i = 0; i < words.count(); i++) {
            if (phrase.covers(i) || LEXICON.saysWhose(words.at(i))) {
                continue;
            }
            if (LEXICON.isAbout(words.at(i))) {
                return ABOUT_IT;
            }
            strange++;
        }
        return strange == 0 ? 1 : strange == 1 ? STRANGE_WORD : SEVERAL_STRANGE_WORDS;
    }
}
