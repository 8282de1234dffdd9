package io.cupel.privacy.detect;

/**
 * What a share of matching values says: the log of how much likelier it is when the column holds the type than when it holds something
 * else, a hit being one Bernoulli trial of either rate.
 *
 * <p>The values of a column come from one source, so they are no independent trials. All of them together count at most as much as
 * {@value #INDEPENDENT} values that agree by accident: a counter, a batch of codes or a list of places may keep a rule always.
 */
final class Likelihood {
    private static final int INDEPENDENT = 3;
    private static final int MOST_TRIALS = 30;
    private static final double MOST_PER_VALUE = 5;
    private static final double STRONGEST_AGAINST = -8;
    /** About ten rules fit a common layout, and each has its own chance to be met by accident. */
    private static final double RULES_TRIED = Math.log(10);

    private static final double CHOICE = 0.5;

    private Likelihood() {}

    /**
     * @param values how many distinct values were asked
     * @param hitRate the share that hits in a column of the type: below 1, for values may be dirty or lists incomplete
     * @param chance the share that hits in any other column that looks like it
     */
    static double ofShare(double share, int values, double hitRate, double chance) {
        double hit = Math.max(0, Math.min(MOST_PER_VALUE, Math.log(hitRate / Math.max(1e-9, chance))));
        double miss = Math.log((1 - hitRate) / (1 - Math.min(chance, hitRate)));
        double sum = Math.min(values, MOST_TRIALS) * (share * hit + (1 - share) * miss);
        double corrected = sum > 0 ? Math.max(0, sum - RULES_TRIED) : sum;
        return Math.max(STRONGEST_AGAINST, Math.min(corrected, Math.max(0, INDEPENDENT * hit)));
    }

    /**
     * The same for a list that knows some peoples better than others: the best of several hit rates, at the price of the choice.
     *
     * @param hitRate where the list knows most
     */
    static double ofUnevenList(double share, int values, double hitRate, double chance) {
        double best = ofShare(share, values, hitRate, chance);
        for (double part : new double[] {0.75, 0.5}) {
            best = Math.max(best, ofShare(share, values, hitRate * part, chance) - CHOICE);
        }
        return best;
    }

    /** The probability that belongs to log-odds. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
