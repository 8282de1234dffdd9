package io.cupel.privacy.transform;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;

/**
 * What to do to a column.
 *
 * @param storage the column's type in the table engine's terms: {@code BIGINT}, {@code DATE}, {@code VARCHAR} …
 */
public record ColumnRule(String column, String storage, PiiType type, Action action, ActionConfig config) {}
