package io.cupel.scoring.explain;

import hex.genmodel.MojoModel;
import io.cupel.scoring.domain.Explanation;
import io.cupel.scoring.domain.Explanation.Scale;
import io.cupel.scoring.domain.ProblemKind;
import io.cupel.scoring.mojo.Mojo;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Shapley values of any model, estimated: walk from a background row to the explained one, changing one feature after the
 * other in a random order, and credit each with the change of the score that it made. Every order is also walked backwards
 * (antithetic pairs, Mitchell and others, 2022), which halves the error or better. The pairs' spread gives the standard
 * errors.
 *
 * <p>Explained is the probability of the second class of a binary model, of the predicted class of a multi-class one, or
 * the predicted number. Without background the walk starts from a row of missing values: what the model says when it knows
 * nothing. The seed comes from the row, so the same row gets the same answer.
 */
final class SampledExplainer implements Explainer {
    private static final int PAIRS = 32;

    private final MojoModel model;
    private final ProblemKind kind;
    private final double[][] background;
    private final int scoreSize;

    SampledExplainer(Mojo mojo, double[][] background) {
        this.model = mojo.model();
        this.kind = mojo.kind();
        this.scoreSize = mojo.scoreSize();
        this.background = background.length > 0
                ? background
                : new double[][] {missing(mojo.features().size())};
    }

    private static double[] missing(int features) {
        double[] row = new double[features];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    @Override
    public Explanation explain(double[] row, double[] scores) {
        int explained = switch (kind) {
            case REGRESSION -> 0;
            case BINARY -> 2;
            case MULTICLASS -> 1 + (int) scores[0];
        };
        Scale scale = kind.isClassification() ? Scale.PROBABILITY : Scale.VALUE;
        Walks walks = new Walks(row, explained, scores[explained]);
        walks.run();
        return Explanation.sampled(scale, walks.means, scores[explained], walks.standardErrors());
    }

    /** The walks to one row. */
    private final class Walks {
        private final double[] row;
        private final int explained;
        private final double target;
        private final int[] order;
        private final SplittableRandom random;
        private final double[] means;
        private final double[] squares;

        Walks(double[] row, int explained, double target) {
            this.row = row;
            this.explained = explained;
            this.target = target;
            this.order = new int[row.length];
            Arrays.setAll(order, i -> i);
            this.random = new SplittableRandom(Arrays.hashCode(row));
            this.means = new double[row.length];
            this.squares = new double[row.length];
        }

        void run() {
            int first = random.nextInt(background.length);
            for (int pair = 0; pair < PAIRS; pair++) {
                double[] start = background[(first + pair) % background.length];
                shuffle();
                double[] changes = new double[row.length];
                double startScore = score(start.clone());
                walk(start, startScore, changes);
                reverse();
                walk(start, startScore, changes);
                add(changes, pair + 1);
            }
        }

        private void walk(double[] start, double startScore, double[] changes) {
            double[] current = start.clone();
            double score = startScore;
            int left = differing(start);
            for (int feature : order) {
                if (!isSame(current[feature], row[feature])) {
                    current[feature] = row[feature];
                    left--;
                    double next = left == 0 ? target : score(current.clone());
                    changes[feature] += (next - score) / 2;
                    score = next;
                }
            }
        }

        private int differing(double[] start) {
            int count = 0;
            for (int feature = 0; feature < row.length; feature++) {
                count += isSame(start[feature], row[feature]) ? 0 : 1;
            }
            return count;
        }

        private static boolean isSame(double one, double other) {
            return Double.compare(one, other) == 0;
        }

        /** Welford's running mean and sum of squared distances. */
        private void add(double[] changes, int count) {
            for (int feature = 0; feature < row.length; feature++) {
                double distance = changes[feature] - means[feature];
                means[feature] += distance / count;
                squares[feature] += distance * (changes[feature] - means[feature]);
            }
        }

        double[] standardErrors() {
            return Arrays.stream(squares)
                    .map(sum -> Math.sqrt(sum / (PAIRS - 1) / PAIRS))
                    .toArray();
        }

        /** @param changed is altered by some models */
        private double score(double[] changed) {
            return model.score0(changed, new double[scoreSize])[explained];
        }

        private void shuffle() {
            for (int i = order.length - 1; i > 0; i--) {
                swap(i, random.nextInt(i + 1));
            }
        }

        private void reverse() {
            for (int i = 0; i < order.length / 2; i++) {
                swap(i, order.length - 1 - i);
            }
        }

        private void swap(int one, int other) {
            int held = order[one];
            order[one] = order[other];
            order[other] = held;
        }
    }
}
