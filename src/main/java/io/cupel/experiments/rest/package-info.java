/** Experiments over HTTP. */
@NullMarked
package io.cupel.experiments.rest;

import org.jspecify.annotations.NullMarked;
