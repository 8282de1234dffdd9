package io.cupel.scoring.domain;

/** How a column's values are given. */
public enum FeatureType {
    NUMERIC,
    /** One text of the feature's domain. */
    CATEGORICAL,
    /** An ISO 8601 date or date-time (UTC when it names no zone), or milliseconds since 1970. */
    DATETIME
}
