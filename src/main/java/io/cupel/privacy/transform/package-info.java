/**
 * The seven actions on cells, and the keys they need. An action is a pure function from the text of a cell to the text in its place; missing
 * cells never reach one. Functions are safe for many threads and hold no more memory after a million cells than after one, so that tables
 * stream through them.
 *
 * <p>Decisions. Everything that depends on a key is derived from one secret of the policy, a key for each purpose, so that a digest says
 * nothing about a pseudonym. Pseudonyms are drawn from a keyed digest of the value and not from a stored mapping: nothing has to be kept,
 * or leaked, for the same value to get the same double in another table. Values are brought to a canonical form first, because
 * {@code ' Ann '} and {@code 'Ann'} are the same person. Telephone numbers get doubles that regulators keep for
 * fiction: those ranges are small, so two numbers may share a double, which is better than one that rings at somebody; whoever
 * must tell numbers apart hashes or encrypts them.
 *
 * <p>A double keeps what the value itself tells of language, country and gender, and asks no column beside it: the same person would else be
 * another in a table without that column. So a name goes on telling the gender that a generalised column beside it hides; whoever must hide
 * that generalises the given names to initials, hashes or redacts them. Nothing here puts a value into an exception or a log.
 */
@NullMarked
package io.cupel.privacy.transform;

import org.jspecify.annotations.NullMarked;
