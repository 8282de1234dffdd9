/**
 * Deployments, predictions and their log over HTTP.
 *
 * <p>Decision: a plain predict call is answered by a servlet filter. JAX-RS spends more on finding and calling a handler than a prediction costs:
 * 32 callers were given 3,700 answers a second instead of 2,000. The handler stays, for calls that are not plain, for every failure and for the
 * interface description; {@code PredictShortcutIT} holds the two together.
 */
@NullMarked
package io.cupel.deployments.rest;

import org.jspecify.annotations.NullMarked;
