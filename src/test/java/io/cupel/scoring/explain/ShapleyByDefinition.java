package io.cupel.scoring.explain;

import java.util.function.IntToDoubleFunction;

/** Shapley values by summing over all subsets of the features: slow and plainly right. */
final class ShapleyByDefinition {
    private ShapleyByDefinition() {}

    /** @param score of a subset of the features, given as bits */
    static double[] of(IntToDoubleFunction score, int features) {
        double[] scores = new double[1 << features];
        for (int subset = 0; subset < scores.length; subset++) {
            scores[subset] = score.applyAsDouble(subset);
        }
        double[] values = new double[features];
        for (int feature = 0; feature < features; feature++) {
            for (int subset = 0; subset < scores.length; subset++) {
                if ((subset >> feature & 1) == 0) {
                    double weight = weight(Integer.bitCount(subset), features);
                    values[feature] += weight * (scores[subset | 1 << feature] - scores[subset]);
                }
            }
        }
        return values;
    }

    /** The row where the subset has a feature, else the reference. */
    static double[] mixed(double[] row, double[] reference, int subset) {
        double[] mixed = reference.clone();
        for (int feature = 0; feature < row.length; feature++) {
            if ((subset >> feature & 1) == 1) {
                mixed[feature] = row[feature];
            }
        }
        return mixed;
    }

    /** |S|! (n - |S| - 1)! / n! */
    private static double weight(int size, int features) {
        double weight = 1.0 / features;
        for (int i = 1; i <= size; i++) {
            weight *= (double) i / (features - i);
        }
        return weight;
    }
}
