/** Models over HTTP. */
@NullMarked
package io.cupel.models.rest;

import org.jspecify.annotations.NullMarked;
