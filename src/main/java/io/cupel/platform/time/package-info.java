/** The clock, so that no code asks the system for the time by itself. */
@NullMarked
package io.cupel.platform.time;

import org.jspecify.annotations.NullMarked;
