/**
 * Who is calling: users, sessions, API keys, tokens.
 *
 * <p>Other modules see {@link io.cupel.auth.CurrentUser} and {@link io.cupel.auth.UserDirectory}; they never see a
 * credential. What a handler demands of its caller is declared with the annotations of {@code platform.access} and
 * enforced here, before the handler runs.
 */
@NullMarked
package io.cupel.auth;

import org.jspecify.annotations.NullMarked;
