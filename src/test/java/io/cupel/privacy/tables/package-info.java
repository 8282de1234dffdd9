/**
 * Labelled tables of invented people and things, for measuring detection: many countries, opaque, telling and misleading headers, missing and
 * dirty values, and look-alikes that are no personal data. Everything follows from a seed.
 *
 * <p>Identifiers are made by drawing digits until the published rule holds, written here once more in its plainest form: the code under test
 * must not be its own judge. Names and places stand here too and are not all in the application's lists. There are two families with their own
 * countries, headers, layouts and seeds; nobody tunes to {@link io.cupel.privacy.tables.Family#HELD_OUT}.
 */
@NullMarked
package io.cupel.privacy.tables;

import org.jspecify.annotations.NullMarked;
