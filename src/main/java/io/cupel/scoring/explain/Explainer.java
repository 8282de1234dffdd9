package io.cupel.scoring.explain;

import io.cupel.scoring.domain.Explanation;

/** Explains single rows. Thread-safe, and the same row always gets the same answer. */
@FunctionalInterface
public interface Explainer {
    /**
     * @param row as the model reads it; not altered
     * @param scores what the model answered for that row
     */
    Explanation explain(double[] row, double[] scores);
}
