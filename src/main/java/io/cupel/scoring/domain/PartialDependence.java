package io.cupel.scoring.domain;

import java.util.List;

/**
 * How a model's answer depends on one feature.
 *
 * @param points ascending for numbers and times, in the model's order for levels
 */
public record PartialDependence(Feature feature, List<Point> points) {
    public PartialDependence {
        points = List.copyOf(points);
    }

    /**
     * The answers of all rows while the feature has one value.
     *
     * @param value a number, milliseconds since 1970, or the place of a level in the feature's domain
     * @param responses one per class, of its probability; a single one, of the predicted number, for a regression
     */
    public record Point(double value, List<Response> responses) {
        public Point {
            responses = List.copyOf(responses);
        }
    }

    /** @param standardDeviation over the rows, so what the average hides */
    public record Response(double mean, double standardDeviation) {}
}
