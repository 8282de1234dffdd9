/** Serves signed downloads. */
@NullMarked
package io.cupel.storage.rest;

import org.jspecify.annotations.NullMarked;
