/** Models, their artifacts, ids and errors. */
@NullMarked
package io.cupel.models.domain;

import org.jspecify.annotations.NullMarked;
