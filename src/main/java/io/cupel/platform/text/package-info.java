/**
 * What a text is to whoever reads it. One rule for every module: which characters show nothing, and so what a blank name is.
 *
 * <p>Decision: the rule is ours and follows the Unicode properties, because {@code String.isBlank} lets no-break spaces pass for ink, and Bean
 * Validation's {@code NotBlank} all spaces but those of ASCII.
 */
@NullMarked
package io.cupel.platform.text;

import org.jspecify.annotations.NullMarked;
