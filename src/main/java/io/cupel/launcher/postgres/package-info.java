/** A real PostgreSQL as a supervised child process: unpacked once, initialised atomically, restarted when it dies. */
@NullMarked
package io.cupel.launcher.postgres;

import org.jspecify.annotations.NullMarked;
