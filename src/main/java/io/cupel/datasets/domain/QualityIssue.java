package io.cupel.datasets.domain;

import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param column null when it concerns the whole table
 * @param value the measured number the finding rests on; the message says what it counts
 */
public record QualityIssue(
        QualityCheck check, Severity severity, @Nullable String column, String message, double value) {}
