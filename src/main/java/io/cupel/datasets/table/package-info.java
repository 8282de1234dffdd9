/** The embedded table engine: locked-down sessions, SQL text, Parquet out and in. The only place that knows DuckDB. */
@NullMarked
package io.cupel.datasets.table;

import org.jspecify.annotations.NullMarked;
