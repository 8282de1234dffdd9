/** Opens model files: bounds of the archive, the model itself, and what its reader does not tell. */
@NullMarked
package io.cupel.scoring.mojo;

import org.jspecify.annotations.NullMarked;
