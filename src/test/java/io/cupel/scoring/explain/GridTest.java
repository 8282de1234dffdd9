package io.cupel.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.FeatureType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final Feature AGE = Feature.of("age", FeatureType.NUMERIC);
    private static final Feature PET = Feature.categorical("pet", List.of("ant", "bee", "cat"));

    @Test
    void takesEveryValueWhereThereAreFew() {
        assertThat(Grid.of(AGE, new double[] {3, Double.NaN, 1, 3, 2}, 5)).containsExactly(1, 2, 3);
    }

    @Test
    void takesTheEndsAndWhatLiesEvenlyBetween() {
        double[] ages = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();

        assertThat(Grid.of(AGE, ages, 5)).containsExactly(0, 25, 50, 75, 100);
    }

    @Test
    void takesTheMostFrequentLevelsInTheModelsOrder() {
        assertThat(Grid.of(PET, new double[] {2, 0, 2, 1, 0, 2}, 2)).containsExactly(0, 2);
    }

    @Test
    void findsNothingInAColumnOfMissingValues() {
        assertThat(Grid.of(AGE, new double[] {Double.NaN}, 5)).isEmpty();
    }
}
