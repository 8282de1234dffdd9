package io.cupel.privacy.transform;

import io.cupel.privacy.words.NameOrigin;
import io.cupel.privacy.words.Names;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Another name of the same gender and language, in the same case. A word of another script that no list knows keeps its shape alone. */
record NameWord(Function<String, Optional<NameOrigin>> lookup, BiFunction<NameOrigin, RandomGenerator, String> names)
        implements Drawing {
    static final Drawing GIVEN = new NameWord(Names::givenName, Names::drawGivenName);
    static final Drawing SURNAME = new NameWord(Names::surname, Names::drawSurname);
    private static final Drawing SHAPE = new ShapeDrawing();
    private static final int END_OF_LATIN = 0x250;

    @Override
    public String draw(String original, RandomGenerator random) {
        Optional<NameOrigin> origin = lookup.apply(original);
        boolean isLatin = original.chars().allMatch(unit -> unit < END_OF_LATIN);
        if (original.codePointCount(0, original.length()) < 2 || (origin.isEmpty() && !isLatin)) {
            return SHAPE.draw(original, random);
        }
        return inCaseOf(original, names.apply(origin.orElse(NameOrigin.UNKNOWN), random));
    }

    static String inCaseOf(String original, String drawn) {
        if (original.equals(original.toLowerCase(Locale.ROOT))) {
            return drawn.toLowerCase(Locale.ROOT);
        }
        return original.equals(original.toUpperCase(Locale.ROOT)) ? drawn.toUpperCase(Locale.ROOT) : drawn;
    }
}
