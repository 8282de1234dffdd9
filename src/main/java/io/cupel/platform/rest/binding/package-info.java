/**
 * Binds a JSON body to a command record.
 *
 * <p>Promises: bounded in bytes and depth before it is parsed; malformed JSON is one 400; otherwise every fault of the
 * body, of type or of constraint, is reported at once with its location; no submitted value is repeated. A component is
 * required when it carries {@code @NotNull} or {@code @NotEmpty}; unknown fields are ignored, as
 * existing clients send some. An explicit {@code null} is as good as nothing, but for a {@code Patch}, which it clears.
 */
@NullMarked
package io.cupel.platform.rest.binding;

import org.jspecify.annotations.NullMarked;
