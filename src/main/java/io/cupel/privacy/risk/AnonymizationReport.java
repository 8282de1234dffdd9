package io.cupel.privacy.risk;

import java.util.Map;

/**
 * What was reached, and what it cost.
 *
 * @param rows of the table that was searched
 * @param suppressedRows rows that are left out
 * @param k size of the smallest class that is left
 * @param lossByColumn normalised certainty penalty, 0 to 1, mean over the rows (Xu and others 2006): how much of its domain a value may be; a
 *     suppressed row may be all of it
 * @param informationLoss mean of {@code lossByColumn}: the global certainty penalty (Ghinita and others 2007)
 * @param discernibility sum of the squared class sizes, and of rows for each suppressed row (Bayardo and Agrawal 2005)
 */
public record AnonymizationReport(
        long rows,
        long suppressedRows,
        long classes,
        long k,
        Map<String, Double> lossByColumn,
        double informationLoss,
        double discernibility) {
    public AnonymizationReport {
        lossByColumn = Map.copyOf(lossByColumn);
    }
}
