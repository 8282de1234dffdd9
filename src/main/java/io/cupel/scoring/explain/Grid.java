package io.cupel.scoring.explain;

import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.FeatureType;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Where a feature is probed: at values that its column really has, so that no row becomes one that cannot be. */
final class Grid {
    private Grid() {}

    /**
     * Evenly spaced order statistics of numbers and times, the smallest and the largest among them; the most frequent levels of a category.
     *
     * @param column the feature's values, NaN where one is missing
     * @param points at most so many, two or more
     */
    static double[] of(Feature feature, double[] column, int points) {
        double[] given =
                DoubleStream.of(column).filter(value -> !Double.isNaN(value)).toArray();
        return feature.type() == FeatureType.CATEGORICAL ? mostFrequent(given, points) : spread(given, points);
    }

    private static double[] spread(double[] given, int points) {
        double[] values = DoubleStream.of(given).sorted().distinct().toArray();
        if (values.length <= points) {
            return values;
        }
        double[] grid = new double[points];
        for (int i = 0; i < points; i++) {
            grid[i] = values[(int) Math.round(i * (values.length - 1.0) / (points - 1))];
        }
        return grid;
    }

    private static double[] mostFrequent(double[] given, int points) {
        Map<Double, Long> counts = DoubleStream.of(given)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Double, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(points)
                .mapToDouble(Map.Entry::getKey)
                .sorted()
                .toArray();
    }
}
