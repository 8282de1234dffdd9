package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.random.RandomGenerator;

/** The magnetic stripe of a payment card, ISO/IEC 7813: track 1 with the holder's name, or track 2; the number keeps the card scheme. */
final class TrackData implements Scheme {
    private static final Scheme CARD = PaymentCards.schemes().get(0);
    private static final int MIN_LENGTH = 20;
    private static final int MAX_LENGTH = 110;

    @Override
    public PiiType type() {
        return PiiType.CARD_TRACK_DATA;
    }

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return "%B4111111111111111^DOE/JANE^28121010000000000?";
    }

    @Override
    public boolean canTake(int length, char first) {
        return length >= MIN_LENGTH && (first == '%' || first == ';');
    }

    @Override
    public boolean matches(String value) {
        if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
            return false;
        }
        int from = value.startsWith("%B") ? 2 : value.charAt(0) == ';' ? 1 : 0;
        int to = from == 0 ? -1 : value.indexOf(from == 2 ? '^' : '=');
        return to > from && value.indexOf('?') > to && CARD.matches(value.substring(from, to));
    }

    @Override
    public double chance() {
        return 0.0001;
    }

    /** The number by the card scheme; all behind it character by character. */
    @Override
    public String imitate(String original, RandomGenerator random) {
        if (!matches(original)) {
            return Likeness.of(original, random);
        }
        int from = original.charAt(0) == ';' ? 1 : 2;
        int to = original.indexOf(from == 2 ? '^' : '=');
        return original.substring(0, from)
                + CARD.imitate(original.substring(from, to), random)
                + Likeness.of(original.substring(to), random);
    }
}
