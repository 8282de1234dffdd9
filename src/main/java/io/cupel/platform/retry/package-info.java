/**
 * Trying again after a lost race. MicroProfile's {@code @Retry} runs inside {@code @Transactional}, so all its attempts
 * share the transaction that the first has doomed; {@link io.cupel.platform.retry.RetryOnConflict} runs outside and gives
 * each attempt a transaction of its own. For calls to remote systems, {@code @Retry} it is.
 */
@NullMarked
package io.cupel.platform.retry;

import org.jspecify.annotations.NullMarked;
