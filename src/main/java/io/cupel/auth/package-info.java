/**
 * Who is calling. Owns users, sessions, API keys, the one-use tokens that travel by e-mail, and the way from the three
 * credentials (session cookie, API key, token of the operator's identity provider) to one {@link io.cupel.auth.CurrentUser}.
 *
 * <p>Promises: no secret is stored in a form that can be used (passwords by Argon2id, everything random by SHA-256); an
 * unknown e-mail address cannot be told from a known one by text or time, except where the contract itself says it
 * (registration); a revoked credential is refused by the next request on this server and within moments on every other.
 *
 * <p>Decision: one authentication mechanism looks at the credential and only notes what it found. Refusing is left to
 * {@code AccessFilter}, behind routing, so that a refusal has the shape, headers and request id of every other error and an
 * unknown path stays 404. A bad {@code Authorization} header is refused on public handlers too: its sender believes to be
 * somebody. A stale cookie is not: a browser sends it without being asked, also with the log-in that renews it.
 *
 * <p>Decision: credentials are cached for seconds, by hash, and forgotten at once by a notice through PostgreSQL. Looking
 * each one up would cost the hot path more than the prediction itself.
 *
 * <p>Other modules see {@link io.cupel.auth.CurrentUser} and {@link io.cupel.auth.UserDirectory}, never a credential. Must
 * not know: projects, roles in them, or what a handler does.
 */
@NullMarked
package io.cupel.auth;

import org.jspecify.annotations.NullMarked;
