/** Projects and members in the database. */
@NullMarked
package io.cupel.projects.persistence;

import org.jspecify.annotations.NullMarked;
