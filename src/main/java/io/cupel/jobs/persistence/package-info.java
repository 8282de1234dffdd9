/** The job table: claims, leases, progress. */
@NullMarked
package io.cupel.jobs.persistence;

import org.jspecify.annotations.NullMarked;
