package io.cupel.scoring.explain;

/** Shapley values of a sum of trees. */
@FunctionalInterface
interface TreeContributions {
    /** One number per feature in the model's order, then the bias. */
    double[] of(double[] row);
}
