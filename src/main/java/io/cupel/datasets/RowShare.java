package io.cupel.datasets;

/**
 * Some of a table's rows, the same ones at every call with the same numbers.
 *
 * @param from lower end of the share, 0 to 1
 * @param to upper end; shares that touch have no row in common and leave none out
 */
public record RowShare(double from, double to, long seed) {
    public static final RowShare ALL = new RowShare(0, 1, 0);
}
