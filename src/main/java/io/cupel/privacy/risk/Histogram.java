package io.cupel.privacy.risk;

import java.util.Arrays;

/** How often each level occurs in a class, in the order of levels. Filled, asked and cleared again and again. */
final class Histogram {
    private int[] levels = new int[16];
    private long[] counts = new long[16];
    private int distinct;
    private long rows;

    /** Levels must come in ascending order; the last one may come again. */
    void add(int level, long count) {
        rows += count;
        if (distinct > 0 && levels[distinct - 1] == level) {
            counts[distinct - 1] += count;
            return;
        }
        if (distinct > 0 && levels[distinct - 1] > level) {
            throw new IllegalArgumentException("Levels come in ascending order");
        }
        if (distinct == levels.length) {
            levels = Arrays.copyOf(levels, distinct * 2);
            counts = Arrays.copyOf(counts, distinct * 2);
        }
        levels[distinct] = level;
        counts[distinct++] = count;
    }

    void clear() {
        distinct = 0;
        rows = 0;
    }

    int distinct() {
        return distinct;
    }

    long rows() {
        return rows;
    }

    int level(int index) {
        return levels[index];
    }

    long count(int index) {
        return counts[index];
    }

    /** The number of equally frequent values that would have this entropy. */
    double effectiveLevels() {
        double entropy = 0;
        for (int i = 0; i < distinct; i++) {
            double share = (double) counts[i] / rows;
            entropy -= share * Math.log(share);
        }
        return Math.exp(entropy);
    }
}
