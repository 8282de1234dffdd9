package io.cupel.datasets.ingest;

/** The types of stored columns that come from text. */
enum SqlType {
    VARCHAR,
    BIGINT,
    DOUBLE,
    BOOLEAN,
    DATE,
    TIMESTAMP
}
