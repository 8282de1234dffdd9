/** Making, hashing and comparing secrets. Pure: no database, no HTTP, no container. */
@NullMarked
package io.cupel.auth.secret;

import org.jspecify.annotations.NullMarked;
