package io.cupel.scoring.explain;

import hex.genmodel.MojoModel;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.PartialDependence;
import io.cupel.scoring.domain.PartialDependence.Point;
import io.cupel.scoring.domain.PartialDependence.Response;
import io.cupel.scoring.domain.ProblemKind;
import io.cupel.scoring.mojo.Mojo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Partial dependence: one feature of every background row takes a value, the rest stays as it is, and the answers are averaged (Friedman,
 * Greedy Function Approximation, 2001, section 8.2). What is told of a combination that never occurs, a child's pension, is the model's
 * guess. Safe for many threads.
 */
public final class FeatureProbe {
    private final MojoModel model;
    private final ProblemKind kind;
    private final List<Feature> features;
    private final int scoreSize;
    private final double[][] background;

    /** @param background rows as the model reads them, not changed */
    public FeatureProbe(Mojo mojo, double[][] background) {
        this.model = mojo.model();
        this.kind = mojo.kind();
        this.features = mojo.features();
        this.scoreSize = mojo.scoreSize();
        this.background = background;
    }

    /** @param points how many values are probed at most, two or more; fewer where the rows have fewer, none without rows */
    public PartialDependence probe(Feature feature, int points) {
        int column = features.indexOf(feature);
        double[] values =
                Arrays.stream(background).mapToDouble(row -> row[column]).toArray();
        return new PartialDependence(
                feature,
                Arrays.stream(Grid.of(feature, values, points))
                        .mapToObj(value -> point(column, value))
                        .toList());
    }

    private Point point(int column, double value) {
        double[][] scores = Arrays.stream(background)
                .map(row -> {
                    double[] changed = row.clone();
                    changed[column] = value;
                    return model.score0(changed, new double[scoreSize]);
                })
                .toArray(double[][]::new);
        List<Response> responses = new ArrayList<>();
        int first = kind.isClassification() ? 1 : 0;
        int last = kind.isClassification() ? scoreSize - 1 : 0;
        for (int output = first; output <= last; output++) {
            responses.add(response(scores, output));
        }
        return new Point(value, responses);
    }

    private static Response response(double[][] scores, int output) {
        double mean =
                Arrays.stream(scores).mapToDouble(row -> row[output]).average().orElse(0);
        double variance = Arrays.stream(scores)
                .mapToDouble(row -> (row[output] - mean) * (row[output] - mean))
                .average()
                .orElse(0);
        return new Response(mean, Math.sqrt(variance));
    }
}
