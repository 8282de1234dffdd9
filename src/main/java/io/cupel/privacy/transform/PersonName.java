package io.cupel.privacy.transform;

import io.cupel.privacy.words.Names;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word of a name its double, so that a surname has the same one in a column of full names and in one of surnames. Titles, particles
 * and generations ({@code Dr.}, {@code van}, {@code Jr.}) stay.
 */
final class PersonName implements CellFunction {
    /** Which words of a cell are surnames. */
    enum Order {
        GIVEN_ONLY,
        SURNAME_ONLY,
        /** The last word, or all before a comma; the first where that is how the names are known. */
        FULL
    }

    private static final String GIVEN = "given";
    private static final String FAMILY = "family";

    private final CellFunction given;
    private final CellFunction surname;
    private final CellFunction kinds = new Memo(PersonName::kind);
    private final Order order;

    PersonName(CellFunction given, CellFunction surname, Order order) {
        this.given = new Memo(word -> stays(word) ? word : given.apply(word));
        this.surname = new Memo(word -> stays(word) ? word : surname.apply(word));
        this.order = order;
    }

    @Override
    public String apply(String value) {
        String text = value.strip();
        int comma = text.indexOf(',');
        int lastWord = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00A0')) + 1;
        boolean surnameFirst = comma < 0 && lastWord > 0 && beginsWithSurname(text, lastWord);
        int firstEnd = firstEnd(text);
        StringBuilder renamed = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            if (isBetween(text.charAt(start))) {
                renamed.append(text.charAt(start++));
                continue;
            }
            int end = end(text, start);
            boolean inFamily = comma >= 0 ? start < comma : start >= lastWord;
            boolean isSurname = surnameFirst ? end <= firstEnd : inFamily;
            String twin = twin(text.substring(start, end), isSurname, lastWord > 0);
            renamed.append(twin == null ? "" : twin);
            start = end;
        }
        return renamed.toString();
    }

    private static boolean isBetween(char unit) {
        return unit == ',' || Character.isSpaceChar(unit) || Character.isWhitespace(unit);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && !isBetween(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A single word is a surname unless it is known as a given name. */
    private @Nullable String twin(String word, boolean isSurname, boolean hasMoreWords) {
        return switch (order) {
            case GIVEN_ONLY -> given.apply(word);
            case SURNAME_ONLY -> surname.apply(word);
            case FULL ->
                isSurname && (hasMoreWords || !GIVEN.equals(kinds.apply(word)))
                        ? surname.apply(word)
                        : given.apply(word);
        };
    }

    private static int firstEnd(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    private boolean beginsWithSurname(String text, int lastWord) {
        return GIVEN.equals(kinds.apply(text.substring(lastWord)))
                && FAMILY.equals(kinds.apply(text.substring(0, firstEnd(text))));
    }

    private static String kind(String word) {
        if (Names.isGivenName(word)) {
            return GIVEN;
        }
        return Names.isSurname(word) ? FAMILY : "";
    }

    private static boolean stays(String word) {
        return WordLists.contains(Word.NAME_TITLE, word)
                || WordLists.contains(Word.NAME_PARTICLE, word)
                || WordLists.contains(Word.NAME_SUFFIX, word);
    }
}
