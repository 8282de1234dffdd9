/** The worker's side of an experiment: from its job to the engine and back. */
@NullMarked
package io.cupel.experiments.job;

import org.jspecify.annotations.NullMarked;
