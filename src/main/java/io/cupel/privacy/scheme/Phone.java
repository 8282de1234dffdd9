package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.random.RandomGenerator;

/**
 * Telephone numbers by their shape alone: a plus sign or separators, seven to fifteen digits (ITU-T E.164), no letters but those of an
 * extension. Bare digits are left to headers: any number would pass. Imitations use the ranges that regulators keep
 * for films; where a country has none, its code stays and the other digits are random.
 */
record Phone(PiiType type) implements Scheme {
    private static final int MIN_DIGITS = 7;
    private static final int MAX_DIGITS = 15;
    private static final int MAX_LENGTH = 32;

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return "+1 212-555-0123";
    }

    @Override
    public boolean canTake(int length, char first) {
        return length >= MIN_DIGITS + 1
                && length <= MAX_LENGTH
                && (first == '+' || first == '(' || (first >= '0' && first <= '9'));
    }

    @Override
    public boolean matches(String value) {
        int end = PhoneShape.extensionStart(value);
        return end >= MIN_DIGITS + 1
                && value.length() <= MAX_LENGTH
                && PhoneShape.of(value, end).isPhone(MIN_DIGITS, MAX_DIGITS)
                && !IpAddress.isV4(value, 0);
    }

    /** Dates, dotted numbers and hyphened codes of the same digits pass in part; the detector holds the column against these. */
    @Override
    public double chance() {
        return 1;
    }

    @Override
    public boolean isReserved(String value) {
        return matches(value) && FictitiousPhones.covers(value);
    }

    @Override
    public String imitate(String original, RandomGenerator random) {
        return FictitiousPhones.like(original, random).orElseGet(() -> scramble(original, random));
    }

    /** The country code, or the leading zero, stays with what follows it. */
    private static String scramble(String original, RandomGenerator random) {
        int kept = original.startsWith("+") ? Math.min(4, original.length()) : Math.min(2, original.length());
        return original.substring(0, kept) + Likeness.of(original.substring(kept), random);
    }
}
