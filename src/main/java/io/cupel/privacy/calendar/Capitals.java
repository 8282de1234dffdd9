package io.cupel.privacy.calendar;

import java.util.Locale;

/** Small letters and capitals of one word, given to another. */
final class Capitals {
    private Capitals() {}

    /** @param name in small letters */
    static String like(String written, String name) {
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
            return name.toUpperCase(Locale.ROOT);
        }
        boolean isCapital = Character.isUpperCase(written.charAt(0));
        return isCapital ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }
}
