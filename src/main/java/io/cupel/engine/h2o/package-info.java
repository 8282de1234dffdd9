/**
 * H2O-3 as the training engine: its REST calls, the supervisor of a local process, and the run.
 *
 * <p>The calls are written by hand on {@link java.net.http.HttpClient}, about fifteen of them; the official binding is two major
 * lines old. Whatever H2O guesses when it is not told is told: types, header, separator, missing values.
 */
@NullMarked
package io.cupel.engine.h2o;

import org.jspecify.annotations.NullMarked;
