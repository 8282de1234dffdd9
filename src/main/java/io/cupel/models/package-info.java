/**
 * Models: what training left behind, to look at, to ask and to take away.
 *
 * <p>Owns the models' rows and artifacts. A model's content never changes; only its place on its experiment's leaderboard does,
 * and while the training runs the best so far is always marked. Experiments hand models over through {@link
 * io.cupel.experiments.TrainedModelSink}, which {@link io.cupel.models.TrainedModels} implements, so that a model can be used the
 * moment it appears.
 *
 * <p>Whether a model is deployed is not kept here: it is read from the view {@code deployed_models}, which the module above defines.
 * A copy in a column was rejected, because every switch of a deployment would have to keep it true.
 *
 * <p>{@link io.cupel.models.ScoringModels} is the lean way to a loaded model for those who serve predictions: no entity, no
 * transaction, and no query once the model is known.
 */
@NullMarked
package io.cupel.models;

import org.jspecify.annotations.NullMarked;
