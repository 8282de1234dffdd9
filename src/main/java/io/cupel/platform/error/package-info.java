/**
 * The error contract: one body, one builder, every exception mapper. Only this package knows HTTP statuses of errors.
 *
 * <p>One kind of error is out of reach: a path that Payara's HTTP server cannot decode is answered before any application
 * is chosen, and neither an error page nor a valve sees it. A NUL, a backslash or broken UTF-8 is answered by 400 with an
 * empty body; a {@code %} without two digits, a known fault of the server, by an empty 200. A reverse proxy in front
 * refuses such paths itself. The same holds for a request line or headers longer than the server's configuration allows.
 */
@NullMarked
package io.cupel.platform.error;

import org.jspecify.annotations.NullMarked;
