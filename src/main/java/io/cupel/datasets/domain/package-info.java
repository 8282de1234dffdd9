/** Datasets and versions as they are kept, and the values that describe a table. */
@NullMarked
package io.cupel.datasets.domain;

import org.jspecify.annotations.NullMarked;
