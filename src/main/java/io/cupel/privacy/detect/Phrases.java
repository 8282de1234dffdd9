package io.cupel.privacy.detect;

import java.util.Locale;

/** How evidence speaks: of shares, never of values. */
final class Phrases {
    private Phrases() {}

    static String share(double share) {
        return share(share, "of the distinct values");
    }

    static String share(double share, String ofWhat) {
        return String.format(Locale.ROOT, "%.0f %% %s", share * 100, ofWhat);
    }
}
