package io.cupel.scoring.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model's answer to one row. */
public final class ScoredRow {
    private final double[] scores;
    private final int predictedClass;
    private final List<String> warnings;
    private final @Nullable Explanation explanation;

    /** @param scores the prediction, then one probability per class; taken as it is */
    public ScoredRow(double[] scores, int predictedClass, List<String> warnings, @Nullable Explanation explanation) {
        this.scores = scores;
        this.predictedClass = predictedClass;
        this.warnings = warnings;
        this.explanation = explanation;
    }

    /** The predicted number of a regression. */
    public double value() {
        return scores[0];
    }

    /** The place of the predicted class among the model's classes, by the call's threshold if it gave one. */
    public int predictedClass() {
        return predictedClass;
    }

    /** The class that the model itself prefers, and that a sampled explanation of several classes is about. */
    public int preferredClass() {
        return (int) scores[0];
    }

    public double probability(int ofClass) {
        return scores[ofClass + 1];
    }

    public List<String> warnings() {
        return warnings;
    }

    /** Null unless asked for. */
    public @Nullable Explanation explanation() {
        return explanation;
    }
}
