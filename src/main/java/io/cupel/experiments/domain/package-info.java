/** Experiments, their states, ids and errors. */
@NullMarked
package io.cupel.experiments.domain;

import org.jspecify.annotations.NullMarked;
