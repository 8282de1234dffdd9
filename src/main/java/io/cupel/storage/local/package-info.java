/** Blobs as files of one folder that only the server's own account can read. */
@NullMarked
package io.cupel.storage.local;

import org.jspecify.annotations.NullMarked;
