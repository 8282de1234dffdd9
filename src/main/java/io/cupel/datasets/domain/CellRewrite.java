package io.cupel.datasets.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of a column's cells.
 *
 * @param function from a cell's text ({@code 12.5}, {@code 1985-03-07}, {@code 2024-01-31 10:15:00}) to the text in its place, null for a missing
 *     one; it is called by several threads at once and never for a missing cell. What it throws ends the rewriting
 * @param keepsType whether the results are read back as what the column was; a result that cannot be is missing. Else the column becomes text
 */
public record CellRewrite(String column, Function<String, @Nullable String> function, boolean keepsType) {}
