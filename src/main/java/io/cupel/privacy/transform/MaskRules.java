package io.cupel.privacy.transform;

import io.cupel.privacy.domain.PiiType;
import org.jspecify.annotations.Nullable;

/** What a mask shows of a kind of data when its rule does not say. */
final class MaskRules {
    private static final char STAR = '*';
    /** PCI DSS v4.0, requirement 3.4.1, lets the last four digits of a card be seen. */
    private static final int SHOWN_OF_CARD = 4;

    private MaskRules() {}

    static Mask of(PiiType type, ActionConfig.Mask config) {
        return new Mask(
                orElse(config.showFirst(), 0),
                orElse(config.showLast(), type == PiiType.CREDIT_CARD ? SHOWN_OF_CARD : 0),
                config.maskChar() == null ? STAR : config.maskChar().charAt(0),
                config.keepSeparators() == null ? !isSecret(type) : config.keepSeparators());
    }

    /** In a password a comma is as secret as a letter. */
    private static boolean isSecret(PiiType type) {
        return switch (type) {
            case PASSWORD, PASSWORD_HASH, API_TOKEN, JWT, PRIVATE_KEY, CARD_TRACK_DATA, BLOOD_TYPE, GENETIC_DATA ->
                true;
            default -> false;
        };
    }

    private static int orElse(@Nullable Integer value, int usual) {
        return value == null ? usual : value;
    }
}
