/** Datasets and versions in PostgreSQL. */
@NullMarked
package io.cupel.datasets.persistence;

import org.jspecify.annotations.NullMarked;
