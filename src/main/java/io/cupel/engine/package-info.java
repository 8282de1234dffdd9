/**
 * Training: a run goes in, models come out one by one. The face is {@link io.cupel.engine.TrainingEngine}; whoever trains needs no
 * word of H2O, and nothing but {@code engine.h2o} speaks its REST.
 *
 * <p>The engine is a process of its own, because training eats memory and can hang or die, and the server must not. It may go at
 * any moment: models are therefore handed over as they appear, not at the end, and every failure says whether another try can
 * help. One run at a time per engine; more would only share its budget. Scoring never comes here.
 *
 * <p>An engine of our own is started on first need, on loopback, with credentials made for that start. An external H2O cluster
 * differs in one thing only: nobody here starts, kills or shuts it down. Rejected: training in the server's JVM (heap exhaustion
 * takes the API down), H2O's Java client classes (they join the cluster and need its exact version).
 */
@NullMarked
package io.cupel.engine;

import org.jspecify.annotations.NullMarked;
