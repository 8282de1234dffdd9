package io.cupel.privacy.transform;

import io.cupel.privacy.words.Names;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern WORD = Pattern.compile("[^\\s,]+");

    private final CellFunction given;
    private final CellFunction surname;
    private final Order order;

    PersonName(CellFunction given, CellFunction surname, Order order) {
        this.given = given;
        this.surname = surname;
        this.order = order;
    }

    @Override
    public String apply(String value) {
        String text = value.strip();
        int comma = text.indexOf(',');
        int lastWord = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00A0')) + 1;
        boolean surnameFirst = comma < 0 && lastWord > 0 && beginsWithSurname(text, lastWord);
        int firstEnd = firstEnd(text);
        Matcher words = WORD.matcher(text);
        StringBuilder renamed = new StringBuilder(text.length());
        while (words.find()) {
            boolean inFamily = comma >= 0 ? words.start() < comma : words.start() >= lastWord;
            boolean isSurname = surnameFirst ? words.end() <= firstEnd : inFamily;
            words.appendReplacement(renamed, Matcher.quoteReplacement(renamed(words.group(), isSurname, lastWord)));
        }
        return words.appendTail(renamed).toString();
    }

    private String renamed(String word, boolean isSurname, int lastWord) {
        String twin = stays(word) ? word : twin(word, isSurname, lastWord);
        return twin == null ? "" : twin;
    }

    private @Nullable String twin(String word, boolean isSurname, int lastWord) {
        return switch (order) {
            case GIVEN_ONLY -> given.apply(word);
            case SURNAME_ONLY -> surname.apply(word);
            case FULL ->
                isSurname && !(lastWord == 0 && Names.isGivenName(word)) ? surname.apply(word) : given.apply(word);
        };
    }

    private static int firstEnd(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    private static boolean beginsWithSurname(String text, int lastWord) {
        String first = text.substring(0, firstEnd(text));
        String last = text.substring(lastWord);
        return Names.isGivenName(last) && !Names.isGivenName(first) && Names.isSurname(first);
    }

    private static boolean stays(String word) {
        return WordLists.contains(Word.NAME_TITLE, word)
                || WordLists.contains(Word.NAME_PARTICLE, word)
                || WordLists.contains(Word.NAME_SUFFIX, word);
    }
}
