/**
 * Experiments: one training of many models on one dataset version, from the request to the ranked leaderboard.
 *
 * <p>Owns the experiment's row, its training log and its job. The row and the job are born in one transaction; the state machine
 * {@code queued → running → succeeded | failed | cancelled} is the entity's and follows the job. What can be refused is refused
 * before any job: an unknown column, a target with one class, text where a number is to be predicted.
 *
 * <p>Training hands every model over the moment it appears, so a crash, a cancel or a lost engine costs the models still to come
 * and none of those finished. The models belong to the module {@code models}, which stands above this one and implements
 * {@link io.cupel.experiments.TrainedModelSink}; nothing here knows its tables. A try that was lost is repeated once with the same
 * seed.
 */
@NullMarked
package io.cupel.experiments;

import org.jspecify.annotations.NullMarked;
