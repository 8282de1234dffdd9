package io.cupel.privacy.detect;

import io.cupel.privacy.words.Names;
import io.cupel.privacy.words.Tokens;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import org.jspecify.annotations.Nullable;

/** Tells whether a short text is the name of a person, by the parts it is made of. */
final class PersonNames {
    private static final int MOST_PARTS = 6;

    private PersonNames() {}

    /** One given name, or several in a row: {@code Anna}, {@code Jean-Pierre}, {@code Maria Luisa}. */
    static boolean isGiven(String text) {
        return Names.isGivenName(text) || isEvery(text, Names::isGivenName);
    }

    /** One surname, a double one, or one with particles: {@code Berg}, {@code García-Lopez}, {@code van der Berg}. */
    static boolean isSurname(String text) {
        return Names.isSurname(text) || isEvery(text, PersonNames::isSurnameOrParticle);
    }

    /**
     * A given name and a surname in either order, with titles, initials, particles and endings around: {@code Dr. Ada M. Lovelace},
     * {@code Lovelace, Ada}. Of two parts both must be known, of more parts two.
     */
    static boolean isFull(String text) {
        Parts parts = Parts.of(text);
        return parts != null && parts.isName();
    }

    /** Two to four words, each with a capital, of which a list knows one at least. */
    static boolean isPartlyKnown(String text) {
        Parts parts = Parts.of(text);
        return parts != null && (parts.isName() || parts.isPartlyKnown());
    }

    private interface PartTest {
        boolean test(CharSequence text, int start, int end);
    }

    private static boolean isSurnameOrParticle(CharSequence text, int start, int end) {
        return Names.isSurname(text, start, end) || WordLists.contains(Word.NAME_PARTICLE, text, start, end);
    }

    private static boolean isEvery(String text, PartTest test) {
        int parts = 0;
        for (int at = Tokens.start(text, 0); at < text.length(); parts++) {
            int end = Tokens.end(text, at);
            if (parts > 3 || !test.test(text, at, end)) {
                return false;
            }
            at = Tokens.start(text, end);
        }
        return parts > 1;
    }

    /** Counts the parts of one name. */
    private static final class Parts {
        private int all;
        private int given;
        private int family;
        private int both;
        private int titles;
        private int unknown;
        private boolean isLowerCase;

        /** Null where the text can be no name. */
        static @Nullable Parts of(String text) {
            Parts parts = new Parts();
            for (int at = Tokens.start(text, 0); at < text.length(); ) {
                int end = Tokens.end(text, at);
                if (!parts.take(text, at, end)) {
                    return null;
                }
                at = Tokens.start(text, end);
            }
            return parts;
        }

        /** False where the part can be in no name. */
        boolean take(CharSequence text, int start, int end) {
            char first = text.charAt(start);
            if (++all > MOST_PARTS || !Character.isLetter(first)) {
                return false;
            }
            if (isAside(text, start, end)) {
                return true;
            }
            isLowerCase |= Character.isLowerCase(first);
            count(Names.isGivenName(text, start, end), Names.isSurname(text, start, end));
            return true;
        }

        private boolean isAside(CharSequence text, int start, int end) {
            boolean isInitial = end - start == 1 || (end - start == 2 && text.charAt(start + 1) == '.');
            if (isInitial || WordLists.contains(Word.NAME_PARTICLE, text, start, end)) {
                return true;
            }
            boolean isTitle = WordLists.contains(Word.NAME_TITLE, text, start, end)
                    || WordLists.contains(Word.NAME_SUFFIX, text, start, end);
            titles += isTitle ? 1 : 0;
            return isTitle;
        }

        private void count(boolean isGiven, boolean isFamily) {
            both += isGiven && isFamily ? 1 : 0;
            given += isGiven && !isFamily ? 1 : 0;
            family += isFamily && !isGiven ? 1 : 0;
            unknown += isGiven || isFamily ? 0 : 1;
        }

        boolean isPartlyKnown() {
            return all >= 2 && all <= 4 && unknown == 1 && given + family + both >= 1 && !isLowerCase;
        }

        boolean isName() {
            int known = given + family + both;
            boolean hasBothKinds = known >= 2 && given < known && family < known;
            boolean isTitled = titles > 0 && known >= 1 && unknown <= 1;
            return isTitled || (hasBothKinds && unknown <= 1);
        }
    }
}
