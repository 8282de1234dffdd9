package io.cupel.privacy.domain;

/** What a rule does with the values of a kind of personal data. */
public enum Action {
    /** A fixed word stands for every value. */
    REDACT,
    /** All but the first or last characters are hidden. */
    MASK,
    /** A keyed digest; equal values stay equal, nothing leads back. */
    HASH,
    /** A coarser value: the year for the day, the range for the number. */
    GENERALIZE,
    /** A realistic fake, the same one for the same value everywhere in the project. */
    PSEUDONYMIZE,
    /** A value of the same form that the holder of the key can turn back. */
    ENCRYPT,
    /** The column is dropped. */
    SUPPRESS
}
