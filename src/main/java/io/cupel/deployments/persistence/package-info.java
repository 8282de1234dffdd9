/** Deployments and their log in the database. */
@NullMarked
package io.cupel.deployments.persistence;

import org.jspecify.annotations.NullMarked;
