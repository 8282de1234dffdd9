package io.cupel.privacy;

import io.cupel.privacy.risk.RiskReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well people hide in the dataset and in the output, by the same columns.
 *
 * @param before null when there are no quasi-identifiers
 * @param after null with it
 */
public record RiskComparison(
        List<String> quasiIdentifiers,
        @Nullable RiskReport before,
        @Nullable RiskReport after) {
    public static final RiskComparison NONE = new RiskComparison(List.of(), null, null);

    public RiskComparison {
        quasiIdentifiers = List.copyOf(quasiIdentifiers);
    }
}
