package io.cupel.scoring.input;

/**
 * Bounds of one predict call.
 *
 * @param maxExplainedRows the same for calls with contributions, which cost up to a thousand times more a row
 */
public record InputLimits(int maxRows, int maxExplainedRows) {
    public static final InputLimits DEFAULT = new InputLimits(10_000, 1_000);
}
