/**
 * The JAX-RS application, JSON binding of command records, and what every response carries.
 *
 * <p>Decision: no handler says {@code @Consumes}. JAX-RS compares media types while it looks for the handler, before any
 * filter: a caller without a credential would be told 415 instead of 401, and a limited handler's 415 would lack its
 * headers. The readers of bodies say what they read instead, and refuse the rest once the handler is known. {@code @Produces} stays, for the same reason compared late: {@link Negotiation}.
 */
@NullMarked
package io.cupel.platform.rest;

import org.jspecify.annotations.NullMarked;
