/**
 * Deployments: which model answers under which name, and the way a prediction takes.
 *
 * <p>A deployment is a model with a name, a stage and a life of its own. Of the direct production deployments of a project exactly one is
 * active once there is one; the change from one to the next is a single transaction.
 *
 * <p>The predict way is lean on purpose: no JPA and no lock between the credential and the answer. What it needs of a deployment is a cached
 * immutable snapshot, dropped on every instance by a database notification as soon as the deployment changes, and after a few seconds anyway.
 *
 * <p>Every call that reached a deployment, refused ones among them, is in the inference log before it is answered. One call is one row, however many input rows it carries:
 * the answer has one {@code prediction_id}, a call of 10,000 rows costs one insert, and feedback names a row of a call by its index. Rejected: a row
 * per input, which would make the log's write the dearest part of a large call.
 *
 * <p>What a privacy policy hides is hidden before a row is logged, not when it is read: what was never written needs no guarding. The functions
 * that do it are part of the snapshot. A policy that deployments work by can be neither deleted nor made a draft, since they would log in
 * clear from then on; whatever keeps a mask from being made fails the call. A value that was refused is not kept under a policy at all: it is
 * not what its field was found to hold, so nothing is known of it.
 */
@NullMarked
package io.cupel.deployments;

import org.jspecify.annotations.NullMarked;
