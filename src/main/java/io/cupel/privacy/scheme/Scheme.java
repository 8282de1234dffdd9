package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.random.RandomGenerator;

/** The rule by which somebody issues numbers or codes: a layout, mostly with a check digit, a date or a prefix inside. */
public interface Scheme {
    PiiType type();

    /** ISO 3166-1 alpha-2 code of the issuing country; empty for an international scheme. */
    String country();

    /** Whether the value is well-formed, with or without the separators people write. Never throws; must reject a stranger within nanoseconds. */
    boolean matches(String value);

    /** The share of random values of the same layout that match by accident: 0.1 for nothing but a mod-10 check digit. */
    double chance();

    /**
     * Another value that matches, in the layout of a given one: same separators, length and letter case. Taken from a range that is reserved
     * and never issued where the scheme has one. The same generator state gives the same value.
     */
    String imitate(String original, RandomGenerator random);
}
