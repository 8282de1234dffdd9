/** Deployments, predictions and their log over HTTP. */
@NullMarked
package io.cupel.deployments.rest;

import org.jspecify.annotations.NullMarked;
