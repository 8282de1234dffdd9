/**
 * The inference log: rows of many callers written by group commit, each caller waiting until its own row is on disk.
 *
 * <p>Plain JDBC on connections of its own. The container's pool is left alone because a JTA transaction per prediction would cost more than the
 * prediction. Asynchronous answers were measured and were never better than a blocked thread here.
 */
@NullMarked
package io.cupel.deployments.inferencelog;

import org.jspecify.annotations.NullMarked;
