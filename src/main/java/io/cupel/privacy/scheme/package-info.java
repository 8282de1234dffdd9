/**
 * The schemes of identifiers: how they look, which check digit they carry, and how to draw another one that looks the same. Detection asks
 * whether a value fits, pseudonymisation asks for its double. Pure functions; each scheme names its published source.
 */
@NullMarked
package io.cupel.privacy.scheme;

import org.jspecify.annotations.NullMarked;
