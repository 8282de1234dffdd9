package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.random.RandomGenerator;

/**
 * The rule by which somebody issues numbers or codes: a layout, mostly with a check digit, a date or a prefix inside.
 *
 * <p>An imitation {@linkplain #matches matches} like a real value, with one exception: where the issuer has set aside values that it will never
 * assign, such as social security numbers from 900, and these are malformed by the issuer's own rule, imitations are such values. They do not
 * match, and {@link #isReserved} tells them. So for every imitation at least one of the two is true.
 */
public interface Scheme {
    PiiType type();

    /** ISO 3166-1 alpha-2 code of the issuing country; empty for an international scheme. */
    String country();

    /** A value that matches, published as an example by the issuer or a standard where there is one. Never somebody's. */
    String example();

    /** Whether the value is well-formed, with or without the separators people write. Never throws; must reject a stranger within nanoseconds. */
    boolean matches(String value);

    /**
     * The share of random values of the example's layout that match by accident: 0.1 for nothing but a mod-10 check digit, 1 where the layout is all
     * there is, so that only a header or a neighbour can tell. Of the same layout is a value with digits for digits, letters for letters and
     * the same punctuation; where punctuation itself is what tells (an e-mail address, a URL), punctuation is random too.
     */
    double chance();

    /**
     * Another value in the layout of a given one: same separators, length and letter case, or for schemes of free length the same parts. Taken
     * from a range that is reserved and never issued where the scheme has one. The same generator state gives the same value. A value that
     * does not match is imitated character by character.
     */
    String imitate(String original, RandomGenerator random);

    /** Whether the value lies in a range that the issuer never assigns, so that it is nobody's. False where the scheme has no such range. */
    default boolean isReserved(String value) {
        return false;
    }

    /**
     * Whether a value of this length with this first character can match, so that a scan asks few schemes a value.
     *
     * @param length 64 stands for itself and for all that is longer
     * @param first an ASCII character; 0 stands for all beyond ASCII
     */
    default boolean canTake(int length, char first) {
        return true;
    }
}
