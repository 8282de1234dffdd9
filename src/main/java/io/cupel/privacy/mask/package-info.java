/**
 * What a policy does to the fields of single rows, as they come with predict calls: too few to be judged as columns, and too many to be looked
 * at twice. {@code FieldMasks} has a mask for every field: that of what somebody said it holds, else of what detection found in the column of
 * that name, else of what its name or each value tells.
 *
 * <p>Masks are built for a policy as it is and are thrown away soon; they hold keys and say nothing of them. Pure functions, safe for many
 * threads; what stands in the place of a value is left to the actions of {@code transform}.
 */
@NullMarked
package io.cupel.privacy.mask;

import org.jspecify.annotations.NullMarked;
