package io.cupel.privacy.risk;

import java.util.Arrays;

/** The tuples of a box in the order of one column, and the places where it can be cut: between two different codes. */
final class Slices {
    private final int column;
    private final int[] sorted;
    /** The tuples before each cut. */
    private final int[] ends;
    /** The rows before each cut. */
    private final long[] rows;

    private final int[] lastCodes;

    private Slices(int column, int[] sorted, int[] ends, long[] rows, int[] lastCodes) {
        this.column = column;
        this.sorted = sorted;
        this.ends = ends;
        this.rows = rows;
        this.lastCodes = lastCodes;
    }

    /** A box in two. */
    static final class Cut {
        private final int column;
        private final int lastOfLower;
        private final int[] lower;
        private final int[] upper;

        private Cut(int column, int lastOfLower, int[] lower, int[] upper) {
            this.column = column;
            this.lastOfLower = lastOfLower;
            this.lower = lower;
            this.upper = upper;
        }

        int column() {
            return column;
        }

        /** The greatest code below the cut. */
        int lastOfLower() {
            return lastOfLower;
        }

        int[] lower() {
            return lower;
        }

        int[] upper() {
            return upper;
        }
    }

    static Slices of(Tuples space, int[] tuples, int column) {
        long[] ordered = new long[tuples.length];
        for (int i = 0; i < tuples.length; i++) {
            ordered[i] = (long) space.code(column, tuples[i]) << 32 | tuples[i];
        }
        Arrays.sort(ordered);
        int[] sorted = new int[ordered.length];
        int[] ends = new int[ordered.length];
        long[] rows = new long[ordered.length];
        int[] lastCodes = new int[ordered.length];
        int cuts = 0;
        long before = 0;
        for (int i = 0; i < ordered.length; i++) {
            sorted[i] = (int) ordered[i];
            before += space.count(sorted[i]);
            boolean endsHere = i + 1 < ordered.length && ordered[i] >>> 32 != ordered[i + 1] >>> 32;
            if (endsHere) {
                ends[cuts] = i + 1;
                rows[cuts] = before;
                lastCodes[cuts++] = (int) (ordered[i] >>> 32);
            }
        }
        return new Slices(
                column, sorted, Arrays.copyOf(ends, cuts), Arrays.copyOf(rows, cuts), Arrays.copyOf(lastCodes, cuts));
    }

    /** How many cuts there are. */
    int size() {
        return ends.length;
    }

    long rowsBelow(int cut) {
        return rows[cut];
    }

    Cut at(int cut) {
        return new Cut(
                column,
                lastCodes[cut],
                Arrays.copyOf(sorted, ends[cut]),
                Arrays.copyOfRange(sorted, ends[cut], sorted.length));
    }

    /** The cut with the most rows below it among those with at most so many. */
    int nearest(long wanted) {
        int found = Arrays.binarySearch(rows, wanted);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
