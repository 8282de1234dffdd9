package io.cupel.datasets.ingest;

/** How a file writes its table. Quotes are always double quotes, doubled inside of a quoted field. */
record Dialect(char separator, boolean hasHeader) {}
