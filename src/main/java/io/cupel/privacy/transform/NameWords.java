package io.cupel.privacy.transform;

import io.cupel.privacy.words.Names;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import org.jspecify.annotations.Nullable;

/** What a word of a name may be, as letters of one short text, because that is what is remembered of a word. */
final class NameWords {
    private static final char GIVEN = 'g';
    private static final char FAMILY = 'f';
    private static final char TITLE = 't';
    private static final char PARTICLE = 'p';
    private static final char SUFFIX = 's';
    private static final char FRENCH = 'r';
    private static final String FRENCH_LOCALE = "fr";

    private final CellFunction kinds = new Memo(NameWords::kinds);

    private static String kinds(String word) {
        StringBuilder kinds = new StringBuilder();
        add(Names.isGivenName(word), GIVEN, kinds);
        add(Names.isSurname(word), FAMILY, kinds);
        add(WordLists.contains(Word.NAME_TITLE, word), TITLE, kinds);
        add(WordLists.contains(Word.NAME_PARTICLE, word), PARTICLE, kinds);
        add(WordLists.contains(Word.NAME_SUFFIX, word), SUFFIX, kinds);
        add(isAtHomeInFrench(word), FRENCH, kinds);
        return kinds.toString();
    }

    private static boolean isAtHomeInFrench(String word) {
        return Names.surname(word).or(() -> Names.givenName(word)).stream()
                .anyMatch(origin ->
                        !origin.locales().isEmpty() && origin.locales().get(0).equals(FRENCH_LOCALE));
    }

    private static void add(boolean is, char kind, StringBuilder kinds) {
        if (is) {
            kinds.append(kind);
        }
    }

    /** The kinds of each word of a name. */
    String[] of(NameLayout name) {
        String[] each = new String[name.count()];
        for (int word = 0; word < each.length; word++) {
            @Nullable String known = kinds.apply(name.text(word));
            each[word] = known == null ? "" : known;
        }
        return each;
    }

    static boolean isGiven(String kinds) {
        return kinds.indexOf(GIVEN) >= 0;
    }

    static boolean isFamily(String kinds) {
        return kinds.indexOf(FAMILY) >= 0;
    }

    static boolean isKnown(String kinds) {
        return isGiven(kinds) || isFamily(kinds);
    }

    static boolean isTitle(String kinds) {
        return kinds.indexOf(TITLE) >= 0;
    }

    /** Whether most who bear it live where people speak French. */
    static boolean isFrench(String kinds) {
        return kinds.indexOf(FRENCH) >= 0;
    }

    static boolean isParticle(String kinds) {
        return kinds.indexOf(PARTICLE) >= 0;
    }

    static boolean isSuffix(String kinds) {
        return kinds.indexOf(SUFFIX) >= 0;
    }
}
