/** Deployments and the words of their world: stage, status, strategy, errors, events. */
@NullMarked
package io.cupel.deployments.domain;

import org.jspecify.annotations.NullMarked;
