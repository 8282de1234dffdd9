package io.cupel.privacy.transform;

import java.util.Locale;
import java.util.function.Supplier;

/** Draws until nothing is drawn that tells the original: no whole word of it, and for a single character not that one. */
final class Strangers {
    private static final int ATTEMPTS = 16;
    /** Shorter ones are articles and the like, which half of all streets have. */
    private static final int SHORTEST_WORD = 3;

    private Strangers() {}

    /** Gives up after some attempts: all regions of a country may be called one. */
    static String to(String original, Supplier<String> draw) {
        String lower = original.toLowerCase(Locale.ROOT);
        String drawn = draw.get();
        for (int attempt = 1; attempt < ATTEMPTS && isTold(lower, drawn.toLowerCase(Locale.ROOT)); attempt++) {
            drawn = draw.get();
        }
        return drawn;
    }

    private static boolean isTold(String original, String drawn) {
        if (drawn.equals(original)) {
            return true;
        }
        int start = 0;
        for (int at = 0; at <= drawn.length(); at++) {
            if (at == drawn.length() || !Character.isLetter(drawn.charAt(at))) {
                if (at - start >= SHORTEST_WORD && original.contains(drawn.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }
}
