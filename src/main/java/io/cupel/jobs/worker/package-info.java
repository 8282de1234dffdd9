/** Claims jobs and runs their handlers. */
@NullMarked
package io.cupel.jobs.worker;

import org.jspecify.annotations.NullMarked;
