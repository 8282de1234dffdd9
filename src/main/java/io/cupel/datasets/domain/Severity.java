package io.cupel.datasets.domain;

/** How much a quality issue is likely to hurt a model. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
