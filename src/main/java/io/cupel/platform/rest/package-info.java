/** The JAX-RS application, JSON binding of command records, and what every response carries. */
@NullMarked
package io.cupel.platform.rest;

import org.jspecify.annotations.NullMarked;
