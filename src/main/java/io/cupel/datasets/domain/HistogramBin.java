package io.cupel.datasets.domain;

/** Rows whose value is above {@code from} and at most {@code to}; the first bin holds its lower bound too. */
public record HistogramBin(Object from, Object to, long count) {}
