/** Queries of the Privacy Suite. Wrapped secrets and sessions' findings are read and written here and nowhere else. */
@NullMarked
package io.cupel.privacy.persistence;

import org.jspecify.annotations.NullMarked;
