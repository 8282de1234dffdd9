package io.cupel.scoring.explain;

import io.cupel.scoring.domain.Explanation;
import io.cupel.scoring.domain.Explanation.Method;
import io.cupel.scoring.domain.Explanation.Scale;
import io.cupel.scoring.mojo.Mojo;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Explains a generalised linear model on the scale of its link: coefficient times distance from the training mean, and
 * for a category the coefficient's distance from that of the commonest level. Means, commonest levels and coefficients
 * stand in the model file, where they also replace missing values.
 */
final class LinearExplainer implements Explainer {
    private final Scale scale;
    private final double[] coefficients;
    private final int[] blockEnds;
    private final int skipped;
    private final double[] reference;

    private LinearExplainer(Map<String, String> properties) {
        this.scale = scale(properties.getOrDefault("link", ""));
        this.coefficients = doubles(properties.getOrDefault("beta", ""));
        this.blockEnds = ints(properties.getOrDefault("cat_offsets", "[0]"));
        this.skipped = Boolean.parseBoolean(properties.get("use_all_factor_levels")) ? 0 : 1;
        this.reference = reference(properties);
    }

    /** Empty when the model file does not tell the training means. */
    static Optional<LinearExplainer> of(Mojo mojo) {
        if (!"true".equals(mojo.properties().get("mean_imputation"))) {
            return Optional.empty();
        }
        LinearExplainer explainer = new LinearExplainer(mojo.properties());
        return explainer.reference.length == mojo.features().size() ? Optional.of(explainer) : Optional.empty();
    }

    private static Scale scale(String link) {
        return switch (link) {
            case "logit" -> Scale.LOG_ODDS;
            case "identity" -> Scale.VALUE;
            default -> Scale.LINK;
        };
    }

    private static double[] reference(Map<String, String> properties) {
        double[] modes = doubles(properties.getOrDefault("cat_modes", "[]"));
        double[] means = doubles(properties.getOrDefault("num_means", "[]"));
        double[] reference = Arrays.copyOf(modes, modes.length + means.length);
        System.arraycopy(means, 0, reference, modes.length, means.length);
        return reference;
    }

    @Override
    public Explanation explain(double[] row, double[] scores) {
        double[] contributions = new double[reference.length];
        double raw = coefficients[coefficients.length - 1];
        for (int column = 0; column < reference.length; column++) {
            double value = Double.isNaN(row[column]) ? reference[column] : row[column];
            double effect = effect(column, value);
            raw += effect;
            contributions[column] = effect - effect(column, reference[column]);
        }
        return Explanation.exact(Method.LINEAR, scale, contributions, raw);
    }

    private double effect(int column, double value) {
        int categories = blockEnds.length - 1;
        if (column >= categories) {
            return coefficients[blockEnds[categories] + column - categories] * value;
        }
        int level = (int) value - skipped;
        int position = blockEnds[column] + level;
        return level < 0 || position >= blockEnds[column + 1] ? 0 : coefficients[position];
    }

    private static double[] doubles(String list) {
        String inner = list.replaceAll("[\\[\\]\\s]", "");
        return inner.isEmpty()
                ? new double[0]
                : Arrays.stream(inner.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    private static int[] ints(String list) {
        return Arrays.stream(doubles(list)).mapToInt(number -> (int) number).toArray();
    }
}
