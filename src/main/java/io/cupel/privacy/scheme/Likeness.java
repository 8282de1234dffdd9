package io.cupel.privacy.scheme;

import java.util.random.RandomGenerator;

/** The double of a value that keeps no rule: digits for digits, letters for letters in their case, everything else as it is. */
final class Likeness {
    private Likeness() {}

    static String of(String original, RandomGenerator random) {
        StringBuilder like = new StringBuilder(original.length());
        original.codePoints().forEach(c -> like.appendCodePoint(like(c, random)));
        return like.toString();
    }

    /** Digits and letters of other scripts become ASCII ones: to leave them would leave the value readable. */
    private static int like(int c, RandomGenerator random) {
        if (Character.isDigit(c)) {
            return '0' + random.nextInt(10);
        }
        if (Character.isLetter(c)) {
            return (Character.isUpperCase(c) ? 'A' : 'a') + random.nextInt(26);
        }
        return c;
    }
}
