/** Models in the database. */
@NullMarked
package io.cupel.models.persistence;

import org.jspecify.annotations.NullMarked;
