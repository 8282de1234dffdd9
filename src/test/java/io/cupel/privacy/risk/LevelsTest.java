package io.cupel.privacy.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cupel.privacy.risk.SensitiveRisk.DistanceKind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static Histogram histogram(List<Integer> counts) {
        Histogram histogram = new Histogram();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                histogram.add(i, counts.get(i));
            }
        }
        return histogram;
    }

    /** Every class as its definition says it, level by level. */
    @Property
    void agreesWithTheDefinition(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 5) Integer> part,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 5) Integer> rest) {
        int size = part.size();
        long[] totals = new long[size];
        long rows = 0;
        long own = 0;
        for (int i = 0; i < size; i++) {
            totals[i] = (i == 0 ? 1L : 0L) + part.get(i) + rest.get(i);
            rows += totals[i];
            own += part.get(i);
        }
        double ordered = 0;
        double variational = 0;
        double running = 0;
        for (int i = 0; i < size && own > 0; i++) {
            double difference = (double) part.get(i) / own - (double) totals[i] / rows;
            running += difference;
            ordered += Math.abs(running) / (size - 1);
            variational += Math.abs(difference) / 2;
        }

        assertThat(new Levels(totals, DistanceKind.ORDERED_EMD).distance(histogram(part)))
                .isCloseTo(ordered, within(1e-9));
        assertThat(new Levels(totals, DistanceKind.VARIATIONAL).distance(histogram(part)))
                .isCloseTo(variational, within(1e-9));
    }

    @Test
    void countsEffectiveLevels() {
        assertThat(histogram(List.of(2, 2, 0, 2)).effectiveLevels()).isCloseTo(3, within(1e-12));
        assertThat(histogram(List.of(5)).effectiveLevels()).isCloseTo(1, within(1e-12));
    }
}
