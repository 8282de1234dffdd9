package io.cupel.privacy.domain;

import org.jspecify.annotations.Nullable;

/**
 * What detection says of a column of a table.
 *
 * @param type null where nothing personal was found
 * @param confidence 0 to 1; 0 with null
 */
public record ColumnType(@Nullable PiiType type, double confidence) {}
