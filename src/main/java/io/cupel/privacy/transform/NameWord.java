package io.cupel.privacy.transform;

import io.cupel.privacy.words.NameOrigin;
import io.cupel.privacy.words.Names;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Another name of the same gender and language, in the same case; of a double name two. An initial, and a word of another script that no list
 * knows, keeps its shape alone.
 */
record NameWord(Function<String, Optional<NameOrigin>> lookup, BiFunction<NameOrigin, RandomGenerator, String> names)
        implements Drawing {
    static final Drawing GIVEN = new NameWord(Names::givenName, Names::drawGivenName);
    static final Drawing SURNAME = new NameWord(Names::surname, Names::drawSurname);
    private static final Drawing SHAPE = new ShapeDrawing();
    private static final int END_OF_LATIN = 0x250;
    private static final char HYPHEN = '-';

    @Override
    public String draw(String original, RandomGenerator random) {
        int hyphen = original.indexOf(HYPHEN);
        if (hyphen <= 0) {
            return one(original, lookup.apply(original), random);
        }
        Optional<NameOrigin> whole = lookup.apply(original);
        StringBuilder drawn = new StringBuilder(original.length());
        for (int start = 0; start <= original.length(); hyphen = original.indexOf(HYPHEN, start)) {
            int end = hyphen < 0 ? original.length() : hyphen;
            String part = original.substring(start, end);
            drawn.append(start > 0 ? "-" : "")
                    .append(one(part, lookup.apply(part).or(() -> whole), random));
            start = end + 1;
        }
        return drawn.toString();
    }

    private String one(String original, Optional<NameOrigin> origin, RandomGenerator random) {
        boolean isLatin = original.chars().allMatch(unit -> unit < END_OF_LATIN);
        if (!hasWord(original) || (origin.isEmpty() && !isLatin)) {
            return SHAPE.draw(original, random);
        }
        return inCaseOf(original, names.apply(origin.orElse(NameOrigin.UNKNOWN), random));
    }

    /** Two letters in a row: initials have none. */
    private static boolean hasWord(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i - 1)) && !Separators.includes(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static String inCaseOf(String original, String drawn) {
        if (original.equals(original.toLowerCase(Locale.ROOT))) {
            return drawn.toLowerCase(Locale.ROOT);
        }
        return original.equals(original.toUpperCase(Locale.ROOT)) ? drawn.toUpperCase(Locale.ROOT) : drawn;
    }
}
