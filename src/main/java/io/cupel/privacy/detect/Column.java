package io.cupel.privacy.detect;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A column under examination: its distinct values, or an even draw of them, and what they have in common. */
final class Column {
    /** So many distinct values tell any share to within three in a hundred, 19 times of 20; more would only take longer. */
    static final int MAX_EXAMINED = 1_000;

    private static final int PROBES = 200;

    private final ColumnSample sample;
    private final String[] values;
    private final double[] weights;
    private final TextTraits text;
    private final NumberTraits numbers;
    private final DateTraits dates;

    Column(ColumnSample sample, CalendarDays days, LocalDate today) {
        this.sample = sample;
        int n = Math.min(MAX_EXAMINED, sample.values().size());
        this.values = new String[n];
        this.weights = new double[n];
        draw(sample.values());
        this.text = TextTraits.of(values);
        this.numbers = NumberTraits.of(values);
        this.dates = DateTraits.of(values, days, today);
    }

    private void draw(List<ColumnSample.CountedValue> all) {
        for (int i = 0; i < values.length; i++) {
            ColumnSample.CountedValue drawn = all.get((int) ((long) i * all.size() / values.length));
            values[i] = drawn.value().strip();
            weights[i] = 1 + Math.log((double) Math.max(1, drawn.count()));
        }
    }

    String header() {
        return sample.header();
    }

    /** In order of first appearance where the sample keeps it. */
    String[] values() {
        return values;
    }

    int size() {
        return values.length;
    }

    TextTraits text() {
        return text;
    }

    NumberTraits numbers() {
        return numbers;
    }

    DateTraits dates() {
        return dates;
    }

    /** Distinct values a row that has one: 1 where none repeats. */
    double distinctShare() {
        return sample.present() == 0 ? 0 : Math.min(1, (double) sample.values().size() / sample.present());
    }

    /** The share of a few values, evenly drawn, that pass: enough to leave out what is hopeless. */
    double probe(Predicate<String> test) {
        int step = Math.max(1, values.length / PROBES);
        int hits = 0;
        int probed = 0;
        for (int i = 0; i < values.length; i += step, probed++) {
            hits += test.test(values[i]) ? 1 : 0;
        }
        return probed == 0 ? 0 : (double) hits / probed;
    }

    /** The share of distinct values that pass, each weighed by the logarithm of its count: what is seen often is no typing error. */
    double weightedShare(Predicate<String> test) {
        double hits = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            all += weights[i];
            hits += test.test(values[i]) ? weights[i] : 0;
        }
        return all == 0 ? 0 : hits / all;
    }

    double share(Predicate<String> test) {
        int hits = 0;
        for (String value : values) {
            hits += test.test(value) ? 1 : 0;
        }
        return values.length == 0 ? 0 : (double) hits / values.length;
    }
}
