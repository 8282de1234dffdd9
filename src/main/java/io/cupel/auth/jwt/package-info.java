/** From a verified token of the operator's identity provider to a caller. The verifying itself is MicroProfile JWT's. */
@NullMarked
package io.cupel.auth.jwt;

import org.jspecify.annotations.NullMarked;
