/** From uploaded bytes to one typed Parquet file. Pure: files in, files out. */
@NullMarked
package io.cupel.datasets.ingest;

import org.jspecify.annotations.NullMarked;
