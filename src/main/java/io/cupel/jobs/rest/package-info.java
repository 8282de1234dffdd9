/** Jobs over HTTP, and their progress as server-sent events. */
@NullMarked
package io.cupel.jobs.rest;

import org.jspecify.annotations.NullMarked;
