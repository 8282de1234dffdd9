/** Experiments and their training logs in the database. */
@NullMarked
package io.cupel.experiments.persistence;

import org.jspecify.annotations.NullMarked;
