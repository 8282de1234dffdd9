/** What a job is. */
@NullMarked
package io.cupel.jobs.domain;

import org.jspecify.annotations.NullMarked;
