/** The long work of sessions: looking at a dataset's columns, and writing it anew. Both may run again after a crash. */
@NullMarked
package io.cupel.privacy.job;

import org.jspecify.annotations.NullMarked;
