/** The calls of {@code /api/auth}, the authentication mechanism and the filter that enforces what handlers declare. */
@NullMarked
package io.cupel.auth.rest;

import org.jspecify.annotations.NullMarked;
