package io.cupel.datasets.domain;

/** What an uploaded file was. */
public enum SourceFormat {
    CSV,
    PARQUET
}
