/** The Privacy Suite over HTTP, {@code /api/privacy}. */
@NullMarked
package io.cupel.privacy.rest;

import org.jspecify.annotations.NullMarked;
