package io.cupel.scoring.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why one row got its score: one number per feature, in the model's order, and a bias. Together they sum to
 * {@link #rawScore}.
 */
public final class Explanation {
    /** How the contributions were found. */
    public enum Method {
        /** Shapley values of the trees by TreeSHAP (Lundberg and others, 2018); exact. */
        TREE_SHAP,
        /** Coefficient times distance from the training mean; exact for a linear model. */
        LINEAR,
        /** Shapley values estimated from random orders of the features (Strumbelj and Kononenko, 2014). */
        SAMPLED_SHAPLEY;

        public boolean isExact() {
            return this != SAMPLED_SHAPLEY;
        }
    }

    /** The unit of the raw score, and so of every contribution. */
    public enum Scale {
        LOG_ODDS,
        PROBABILITY,
        /** The predicted number itself. */
        VALUE,
        /** The predicted number before the model's inverse link, for example its logarithm. */
        LINK
    }

    private final Method method;
    private final Scale scale;
    private final double[] contributions;
    private final double bias;
    private final double rawScore;
    private final double @Nullable [] standardErrors;

    private Explanation(
            Method method, Scale scale, double[] contributions, double rawScore, double @Nullable [] standardErrors) {
        this.method = method;
        this.scale = scale;
        this.contributions = contributions;
        this.rawScore = rawScore;
        this.bias = rawScore - sum(contributions);
        this.standardErrors = standardErrors;
    }

    /** The bias is what the contributions leave of the raw score, so the sum holds whatever was rounded on the way. */
    public static Explanation exact(Method method, Scale scale, double[] contributions, double rawScore) {
        return new Explanation(method, scale, contributions.clone(), rawScore, null);
    }

    /** As {@link #exact}, with the standard error of each contribution. */
    public static Explanation sampled(Scale scale, double[] contributions, double rawScore, double[] standardErrors) {
        return new Explanation(Method.SAMPLED_SHAPLEY, scale, contributions.clone(), rawScore, standardErrors.clone());
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public Method method() {
        return method;
    }

    public Scale scale() {
        return scale;
    }

    public double bias() {
        return bias;
    }

    public double rawScore() {
        return rawScore;
    }

    public int size() {
        return contributions.length;
    }

    public double contribution(int feature) {
        return contributions[feature];
    }

    /** Zero where the method is exact. */
    public double standardError(int feature) {
        return standardErrors == null ? 0 : standardErrors[feature];
    }
}
