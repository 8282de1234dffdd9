package io.cupel.privacy.words;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** Given names and surnames of the world: what a word tells about its bearer, and other names like it. */
public final class Names {
    private static final NameTable GIVEN = NameTable.read("given_names.tsv");
    private static final NameTable SURNAMES = NameTable.read("surnames.tsv");

    private Names() {}

    public static Optional<NameOrigin> givenName(CharSequence text) {
        return GIVEN.find(text, 0, text.length());
    }

    /** The origin of a surname; it tells a gender only where surnames do (Nováková, Петрова). */
    public static Optional<NameOrigin> surname(CharSequence text) {
        return SURNAMES.find(text, 0, text.length());
    }

    public static boolean isGivenName(CharSequence text) {
        return isGivenName(text, 0, text.length());
    }

    /** Whether the part of the text from {@code start} to before {@code end} is a given name. */
    public static boolean isGivenName(CharSequence text, int start, int end) {
        return GIVEN.contains(text, start, end);
    }

    public static boolean isSurname(CharSequence text) {
        return isSurname(text, 0, text.length());
    }

    /** Whether the part of the text from {@code start} to before {@code end} is a surname. */
    public static boolean isSurname(CharSequence text, int start, int end) {
        return SURNAMES.contains(text, start, end);
    }

    /** A given name of the origin's gender and of the first of its locales that is known; English where none is. */
    public static String drawGivenName(NameOrigin origin, RandomGenerator random) {
        return GIVEN.draw(origin, random);
    }

    /** A surname as somebody of that origin bears it. */
    public static String drawSurname(NameOrigin origin, RandomGenerator random) {
        return SURNAMES.draw(origin, random);
    }
}
