package io.cupel.datasets.domain;

import java.util.List;

/**
 * How good a table is to learn from.
 *
 * @param overallScore 0 to 100, one decimal; 100 is a table without findings
 */
public record QualityReport(double overallScore, List<QualityIssue> issues) {
    public QualityReport {
        issues = List.copyOf(issues);
    }
}
