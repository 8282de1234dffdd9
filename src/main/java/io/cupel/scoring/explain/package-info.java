/**
 * Reasons for a score: one way per kind of model, all with the same promise that contributions and bias sum to the raw
 * score. And, of a model as a whole, how its answer depends on one feature: {@link io.cupel.scoring.explain.FeatureProbe}.
 */
@NullMarked
package io.cupel.scoring.explain;

import org.jspecify.annotations.NullMarked;
