package io.cupel.privacy.scheme;

import java.util.random.RandomGenerator;

/** The layout of a value, and values of random punctuation. */
final class Layouts {
    private static final String SIGNS = "-_./:@,;=+#%$?^ ";

    private Layouts() {}

    /** 9 for digits, A and a for letters, the rest as it is. */
    static String of(String value) {
        return value.replaceAll("[0-9]", "9").replaceAll("[A-Z]", "A").replaceAll("[a-z]", "a");
    }

    static String withRandomSigns(String value, RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(value);
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isLetterOrDigit(value.charAt(i))) {
                drawn.setCharAt(i, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return drawn.toString();
    }
}
