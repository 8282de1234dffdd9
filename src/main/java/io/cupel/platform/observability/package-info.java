/** Request ids in logs and answers. */
@NullMarked
package io.cupel.platform.observability;

import org.jspecify.annotations.NullMarked;
