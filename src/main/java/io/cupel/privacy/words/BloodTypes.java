package io.cupel.privacy.words;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Blood groups with their Rh factor, as they are written: {@code AB+}, {@code 0 Rh neg}, {@code O negative}. The one vocabulary whose
 * punctuation is its meaning, so it is not folded. A bare letter is a grade as often as a blood group and is not one here.
 */
public final class BloodTypes {
    private static final int LONGEST = 20;
    private static final Set<String> TYPES =
            WordFile.read("blood_type.txt").stream().map(line -> line[0]).collect(Collectors.toUnmodifiableSet());

    private BloodTypes() {}

    public static boolean contains(CharSequence text) {
        return text.length() <= LONGEST && TYPES.contains(normal(text));
    }

    private static String normal(CharSequence text) {
        StringBuilder normal = new StringBuilder(text.length());
        text.chars()
                .filter(character -> !Character.isWhitespace(character))
                .map(character -> character == '\u2212' || character == '\u2013' ? '-' : character)
                .forEach(normal::appendCodePoint);
        return normal.toString().toUpperCase(Locale.ROOT);
    }
}
