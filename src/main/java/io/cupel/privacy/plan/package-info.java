/**
 * What is going to be done: decisions about the columns of a table, rules for the kinds inside its texts, and the functions of cells that both
 * come to. {@code Decisions} lets what a person chose stand before the policy's rules; {@code TransformPlan} is fixed when a run is asked for,
 * so that a policy that changes meanwhile does not reach it.
 *
 * <p>Knows no session and no caller: whoever asks has read the findings and the rules, and has the keys.
 */
@NullMarked
package io.cupel.privacy.plan;

import org.jspecify.annotations.NullMarked;
