package io.cupel.privacy.risk;

import java.util.List;

/**
 * How well people hide in a table.
 *
 * @param uniqueness share of rows that nobody else is like
 */
public record RiskReport(
        List<String> quasiIdentifiers,
        long rows,
        long classes,
        long k,
        long uniqueRows,
        double uniqueness,
        AttackRisks risks,
        List<SensitiveRisk> sensitive,
        ClassSizes sizes) {
    public RiskReport {
        quasiIdentifiers = List.copyOf(quasiIdentifiers);
        sensitive = List.copyOf(sensitive);
    }
}
