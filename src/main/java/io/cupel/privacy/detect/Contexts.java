package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words before a value in prose announce: a birth, a card, a passport. */
final class Contexts {
    private static final int REACH = 4;
    private static final int LONGEST = 30;
    private static final Map<String, Set<PiiType>> WORDS = load();
    private static final Set<PiiType> NOTHING = EnumSet.noneOf(PiiType.class);

    private Contexts() {}

    /** The types announced by the few words before a token, in the same clause; each with how near the nearest such word is, from 1. */
    static Map<PiiType, Integer> before(TextTokens tokens, int token) {
        Map<PiiType, Integer> announced = new EnumMap<>(PiiType.class);
        for (int back = 1; back <= REACH && token - back >= 0; back++) {
            if (tokens.endsClause(token - back)) {
                break;
            }
            for (PiiType type : tokens.announcedBy(token - back)) {
                announced.putIfAbsent(type, back);
            }
        }
        return announced;
    }

    static boolean announces(TextTokens tokens, int token, PiiType type) {
        return token >= 0 && tokens.announcedBy(token).contains(type);
    }

    /** The types that a word announces. */
    static Set<PiiType> of(String word) {
        @Nullable Set<PiiType> types = word.length() > LONGEST ? null : WORDS.get(word.toLowerCase(Locale.ROOT));
        return types == null ? NOTHING : types;
    }

    private static Map<String, Set<PiiType>> load() {
        Map<String, Set<PiiType>> words = new HashMap<>();
        for (List<String> line : TextFile.read("contexts.tsv")) {
            PiiType type = PiiType.valueOf(line.get(0).toUpperCase(Locale.ROOT));
            for (String word : line.get(1).split(" ")) {
                words.computeIfAbsent(word, any -> EnumSet.noneOf(PiiType.class))
                        .add(type);
            }
        }
        return words;
    }
}
