/** Statistics of columns and named quality checks, read from Parquet. Pure. */
@NullMarked
package io.cupel.datasets.profile;

import org.jspecify.annotations.NullMarked;
