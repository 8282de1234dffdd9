/** What authentication keeps: users, sessions, API keys, tokens. */
@NullMarked
package io.cupel.auth.domain;

import org.jspecify.annotations.NullMarked;
