/**
 * The training engine's own process: its main, and the list of calls it answers. Not in the WAR, and no other module knows it.
 *
 * <p>H2O is a control channel for whoever reaches it: it reads and writes files and runs code as its user. The open line on Maven
 * Central has no fixes for that, so the process itself refuses every call that the platform does not make ({@link CallAllowList}),
 * after authentication and before any of H2O's own code looks at the request. It runs with loopback addresses and random
 * credentials besides.
 *
 * <p>The process ends with the one that started it: the parent holds the other end of standard input, and its end is our end.
 */
@NullMarked
package io.cupel.enginenode;

import org.jspecify.annotations.NullMarked;
