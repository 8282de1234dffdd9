package io.cupel.datasets.domain;

/** A value of a column, as text, and how many rows have it. */
public record ValueCount(String value, long count) {}
