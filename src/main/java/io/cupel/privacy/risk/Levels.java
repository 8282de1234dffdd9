package io.cupel.privacy.risk;

import io.cupel.privacy.risk.SensitiveRisk.DistanceKind;

/**
 * The values of a sensitive attribute over a whole table, numbered from 0 in their order, and how far the values of a class are from them.
 */
final class Levels {
    private final DistanceKind kind;
    private final double[] share;
    /** The share of all levels before this one. */
    private final double[] cumulative;
    /** Sum of the shares up to and including each of the levels before this one. */
    private final double[] cumulativeSum;

    Levels(long[] totals, DistanceKind kind) {
        this.kind = kind;
        this.share = new double[totals.length];
        this.cumulative = new double[totals.length + 1];
        this.cumulativeSum = new double[totals.length + 1];
        double rows = 0;
        for (long total : totals) {
            rows += total;
        }
        for (int i = 0; i < totals.length; i++) {
            share[i] = totals[i] / rows;
            cumulative[i + 1] = cumulative[i] + share[i];
            cumulativeSum[i + 1] = cumulativeSum[i] + cumulative[i + 1];
        }
    }

    int size() {
        return share.length;
    }

    DistanceKind kind() {
        return kind;
    }

    /** How far the class is from the table. */
    double distance(Histogram part) {
        if (part.distinct() == 0) {
            return 0;
        }
        return kind == DistanceKind.VARIATIONAL ? variational(part) : ordered(part);
    }

    private double variational(Histogram part) {
        double apart = 1;
        for (int i = 0; i < part.distinct(); i++) {
            double whole = share[part.level(i)];
            apart += Math.abs((double) part.count(i) / part.rows() - whole) - whole;
        }
        return Math.max(0, apart / 2);
    }

    /** (1 / (m - 1)) times the sum of the differences of the cumulative shares. Between two values of the class its own share stands still. */
    private double ordered(Histogram part) {
        double work = 0;
        double reached = 0;
        int from = 0;
        for (int i = 0; i < part.distinct(); i++) {
            work += between(from, part.level(i), reached);
            reached += (double) part.count(i) / part.rows();
            from = part.level(i);
        }
        work += between(from, share.length, reached);
        return share.length < 2 ? 0 : work / (share.length - 1);
    }

    /** The sum over the levels {@code from} to before {@code to} of |{@code reached} - the table's cumulative share|. */
    private double between(int from, int to, double reached) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle + 1] < reached) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        double below = (low - from) * reached - (cumulativeSum[low] - cumulativeSum[from]);
        double above = cumulativeSum[to] - cumulativeSum[low] - (to - low) * reached;
        return below + above;
    }
}
