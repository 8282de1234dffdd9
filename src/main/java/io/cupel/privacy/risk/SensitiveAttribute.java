package io.cupel.privacy.risk;

/**
 * A column whose values must not become known.
 *
 * @param isOrdered whether two values can be near each other: numbers, dates
 */
public record SensitiveAttribute(String column, boolean isOrdered) {}
