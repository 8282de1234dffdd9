/** What a handler method asks of its caller. Declared here, enforced by the authentication module's filter. */
@NullMarked
package io.cupel.platform.access;

import org.jspecify.annotations.NullMarked;
