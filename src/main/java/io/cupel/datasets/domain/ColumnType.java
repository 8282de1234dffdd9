package io.cupel.datasets.domain;

/** What a column means to a model. */
public enum ColumnType {
    NUMERIC,
    /** Few levels that repeat. */
    CATEGORICAL,
    BOOLEAN,
    /** A date or a moment, in UTC. */
    DATETIME,
    /** Words that hardly repeat. */
    TEXT,
    /** Names the row: a different value in every one. */
    ID
}
