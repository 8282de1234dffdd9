/** What a model takes and gives, as values that every module may hold. */
@NullMarked
package io.cupel.scoring.domain;

import org.jspecify.annotations.NullMarked;
