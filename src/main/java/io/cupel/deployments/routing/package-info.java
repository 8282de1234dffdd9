/** Which model answers a predict call, decided from memory. */
@NullMarked
package io.cupel.deployments.routing;

import org.jspecify.annotations.NullMarked;
