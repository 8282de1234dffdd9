/**
 * Requests that may be sent again. A {@code POST} that creates something and comes with an {@code Idempotency-Key} is
 * carried out once: the same key and body within a day get the first answer again, another body 422, and a second request
 * while the first is under way 409. Keys belong to the account and the path.
 *
 * <p>Declared nowhere: it holds for every handler whose {@code @ApiResponse} says 201 or 202. Only such answers are kept;
 * a request that failed created nothing and may simply be tried again.
 *
 * <p>Decision: the body is hashed while the handler reads it, so an upload is not kept in memory; of a form the boundary is
 * left out, which every client makes anew. Answers are stored sealed with a key made from the caller's own
 * Idempotency-Key, because the answer to a new API key holds its secret and nothing else here is stored in the clear.
 *
 * <p>What it does not promise: a server that dies between its commit and the note of its answer. The claim then runs out
 * after some minutes and the request is carried out again, against the same checks as any other.
 */
@NullMarked
package io.cupel.platform.idempotency;

import org.jspecify.annotations.NullMarked;
