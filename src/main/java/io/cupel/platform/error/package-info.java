/** The error contract: one body, one builder, every exception mapper. Only this package knows HTTP statuses of errors. */
@NullMarked
package io.cupel.platform.error;

import org.jspecify.annotations.NullMarked;
