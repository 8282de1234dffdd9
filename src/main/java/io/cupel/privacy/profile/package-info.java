/**
 * What regulations ask for, and whether it is met. A profile is a resource of the build: requirements, each with its clause, the kinds of
 * data it is about, the action that a new policy gets for them, the actions that meet it and how much each may leave to be seen.
 * {@code Compliance} holds decisions against it and says on what its verdict rests. Every kind of data that is known is either in a requirement
 * or among those of which the profile says why it asks nothing; a table with one that is in neither proves nothing, and so does an output that
 * misses the policy's target.
 *
 * <p>Pure functions. A profile gives a policy its first rules and no more: what its owner makes of them is judged by what is done in the end,
 * not by the rules that are there.
 */
@NullMarked
package io.cupel.privacy.profile;

import org.jspecify.annotations.NullMarked;
