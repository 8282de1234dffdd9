/** Migrations at start-up and the few JDBC and JPA bridges that entities share. */
@NullMarked
package io.cupel.platform.persistence;

import org.jspecify.annotations.NullMarked;
