/** Reads the bodies of predict calls: one pass over the bytes, every fault with its place, nothing guessed. */
@NullMarked
package io.cupel.scoring.input;

import org.jspecify.annotations.NullMarked;
