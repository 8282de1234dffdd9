/** Starts everything on one machine: embedded PostgreSQL, the server, the demo. Not in the WAR. */
@NullMarked
package io.cupel.launcher;

import org.jspecify.annotations.NullMarked;
