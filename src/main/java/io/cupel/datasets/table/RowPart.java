package io.cupel.datasets.table;

/**
 * Some of a table's rows, told by a hash of the row's number and a seed: the same rows at every call.
 *
 * @param from lower bound of the share, included
 * @param to upper bound, excluded; 1 takes everything above {@code from}
 */
public record RowPart(double from, double to, long seed) {
    public static final RowPart ALL = new RowPart(0, 1, 0);
    private static final int STEPS = 1_000_000;

    public RowPart {
        if (!(from >= 0 && from < to && to <= 1)) {
            throw new IllegalArgumentException("A part lies between 0 and 1");
        }
    }

    /** Roughly this share of all rows. */
    public static RowPart first(double share, long seed) {
        return new RowPart(0, share, seed);
    }

    /** All rows that {@link #first} of the same arguments leaves out. */
    public static RowPart rest(double share, long seed) {
        return new RowPart(share, 1, seed);
    }

    String condition(String rowNumber) {
        if (from == 0 && to == 1) {
            return "true";
        }
        String step = "hash(" + rowNumber + ", " + seed + ") % " + STEPS;
        return "(" + step + ") >= " + Math.round(from * STEPS) + " AND (" + step + ") < " + Math.round(to * STEPS);
    }
}
