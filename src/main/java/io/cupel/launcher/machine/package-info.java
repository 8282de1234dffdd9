/** What the launcher asks of the machine: a private folder under a lock, free ports, commands; and how it gives up. */
@NullMarked
package io.cupel.launcher.machine;

import org.jspecify.annotations.NullMarked;
