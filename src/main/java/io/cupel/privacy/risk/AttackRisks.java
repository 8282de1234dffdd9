package io.cupel.privacy.risk;

/**
 * The probability that an attacker names the person behind a row (El Emam 2013, chapter 16). The prosecutor knows that the person is in the
 * table; the journalist only that the person is of the population that the table was drawn from; the marketer wants as many as possible.
 *
 * @param prosecutorMax 1 / size of the smallest class
 * @param prosecutorAverage mean over all rows of 1 / size of the row's class
 * @param journalistMax as the prosecutor's, with each class as large as it is expected to be in the population
 * @param marketer expected share of rows named right: the mean over rows of 1 / expected size in the population
 */
public record AttackRisks(double prosecutorMax, double prosecutorAverage, double journalistMax, double marketer) {
    /**
     * @param samplingFraction the table's share of its population, above 0 and at most 1; a class of f rows is expected to be f /
     *     {@code samplingFraction} people
     */
    static AttackRisks of(ClassSizes sizes, double samplingFraction) {
        if (!(samplingFraction > 0 && samplingFraction <= 1)) {
            throw new IllegalArgumentException("A sampling fraction lies above 0 and is 1 at most");
        }
        if (sizes.rows() == 0) {
            return new AttackRisks(0, 0, 0, 0);
        }
        double max = 1.0 / sizes.k();
        double average = (double) sizes.classes() / sizes.rows();
        return new AttackRisks(max, average, max * samplingFraction, average * samplingFraction);
    }
}
