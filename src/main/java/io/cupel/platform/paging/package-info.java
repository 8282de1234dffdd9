/** Lists: limit, offset, search and sorting, checked in one place. */
@NullMarked
package io.cupel.platform.paging;

import org.jspecify.annotations.NullMarked;
