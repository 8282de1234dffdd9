/** Where users and their credentials are found and kept. Runs in the caller's transaction. */
@NullMarked
package io.cupel.auth.persistence;

import org.jspecify.annotations.NullMarked;
