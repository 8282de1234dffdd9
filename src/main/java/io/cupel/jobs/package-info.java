/**
 * The one mechanism for everything long: queued, leased, reporting progress, cancellable, alive through any crash.
 *
 * <p>{@link io.cupel.jobs.JobService#enqueue} writes the job in the transaction of the resource that asks for it.
 * Workers claim jobs with {@code for update skip locked}; a claim is a lease that its worker renews, so the job of a
 * worker that died is taken over by another. A job is attempted twice at most, then it fails with a reason. How it ended
 * is written in one transaction with what its {@link io.cupel.jobs.JobHandler} says of the resource, so the two never
 * disagree.
 *
 * <p>A handler may run again after a crash at any point: it must be idempotent. It runs outside a transaction.
 *
 * <p>Decision: a table in the database the rest lives in, not a message broker: enqueueing must be atomic with the
 * resource, and the rates are low.
 */
@NullMarked
package io.cupel.jobs;

import org.jspecify.annotations.NullMarked;
