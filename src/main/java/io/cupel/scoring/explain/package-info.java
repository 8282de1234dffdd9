/**
 * Reasons for a score: one way per kind of model, all with the same promise that contributions and bias sum to the raw
 * score.
 */
@NullMarked
package io.cupel.scoring.explain;

import org.jspecify.annotations.NullMarked;
