/** Projects and members over HTTP. */
@NullMarked
package io.cupel.projects.rest;

import org.jspecify.annotations.NullMarked;
