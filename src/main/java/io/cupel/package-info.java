/** Cupel: AutoML and MLOps for tabular data behind one REST API. Each sub-package is a module; its top package is its face. */
@NullMarked
package io.cupel;

import org.jspecify.annotations.NullMarked;
