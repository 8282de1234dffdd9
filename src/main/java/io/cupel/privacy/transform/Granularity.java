package io.cupel.privacy.transform;

/** How coarse a generalised value is. On the wire in lower case. */
public enum Granularity {
    /** {@code 1985-03-07} becomes {@code 1985}. */
    YEAR,
    /** {@code 1985-Q1}. */
    QUARTER,
    /** {@code 1985-03}. */
    MONTH,
    /** {@code 1980s} for a date, a range of ten for a number. */
    DECADE,
    /** {@code 30-39}. */
    RANGE,
    /** Ranges of ages, and one for everybody of 90 or more: 45 CFR 164.514(b)(2)(i)(C). */
    AGE_BAND,
    /** The first characters; stars for the rest. */
    PREFIX,
    /** The first three digits of a ZIP code, or 000 where few people live: 45 CFR 164.514(b)(2)(i)(B). */
    ZIP3,
    /** The country that the value names or was issued in. */
    COUNTRY,
    /** What follows the at sign of an address, or the host of a URL. */
    DOMAIN,
    /** The network of an address: 24 bits of IPv4, 48 of IPv6. */
    SUBNET,
    /** A coordinate with one decimal, about 11 km. */
    ROUND,
    /** The first letters of a name's words. */
    INITIALS,
    /** The group that the rule's own {@code groups} name. */
    HIERARCHY
}
