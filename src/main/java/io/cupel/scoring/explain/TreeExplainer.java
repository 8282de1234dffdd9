package io.cupel.scoring.explain;

import io.cupel.scoring.domain.Explanation;
import io.cupel.scoring.domain.Explanation.Method;
import io.cupel.scoring.domain.Explanation.Scale;
import io.cupel.scoring.domain.ProblemKind;
import io.cupel.scoring.mojo.Mojo;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Exact explanations of tree models, in the unit in which their trees add up. */
final class TreeExplainer implements Explainer {
    /** Trees add up in single precision, so a sum this near to the reported score is that score. */
    private static final double TOLERANCE = 1e-4;

    private final TreeContributions trees;
    private final Scale scale;

    /** @param votes whether trees vote in probabilities (a forest) instead of adding to a margin */
    TreeExplainer(Mojo mojo, TreeContributions trees, boolean votes) {
        this.trees = trees;
        this.scale = mojo.kind() == ProblemKind.REGRESSION ? Scale.VALUE : votes ? Scale.PROBABILITY : Scale.LOG_ODDS;
    }

    @Override
    public Explanation explain(double[] row, double[] scores) {
        double[] withBias = trees.of(row);
        double[] contributions = Arrays.copyOf(withBias, withBias.length - 1);
        double sum = DoubleStream.of(withBias).sum();
        if (scale == Scale.VALUE && !isNear(sum, scores[0]) && isNear(sum, Math.log(scores[0]))) {
            return Explanation.exact(Method.TREE_SHAP, Scale.LINK, contributions, Math.log(scores[0]));
        }
        double reported = reported(scores);
        return Explanation.exact(Method.TREE_SHAP, scale, contributions, isNear(sum, reported) ? reported : sum);
    }

    /** Whether the trees' sum is the score that the model reports, in this explainer's unit or as its logarithm. */
    boolean agreesOn(double[] row, double[] scores) {
        double sum = DoubleStream.of(trees.of(row)).sum();
        return isNear(sum, reported(scores)) || (scale == Scale.VALUE && isNear(sum, Math.log(scores[0])));
    }

    private double reported(double[] scores) {
        return switch (scale) {
            case LOG_ODDS -> Math.log(scores[2] / scores[1]);
            case PROBABILITY -> scores[2];
            case VALUE, LINK -> scores[0];
        };
    }

    private static boolean isNear(double sum, double score) {
        return Math.abs(sum - score) <= TOLERANCE * Math.max(1, Math.abs(score));
    }
}
