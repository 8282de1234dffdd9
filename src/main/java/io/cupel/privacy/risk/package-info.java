/**
 * How well people hide among each other in a table, and making them hide better. Owns the measures (k-anonymity, l-diversity, t-closeness,
 * uniqueness, the risks of re-identification) and the search for a coarser table that reaches a target.
 *
 * <p>A class is all rows that agree in the quasi-identifiers, a missing value being a value like any other. The engine groups; what is held here
 * are distinct combinations with their counts, and no more of them than a bound. Suppressed rows leave the table: they are counted as
 * suppressed and never as a class of their own, which would make any table look safe.
 *
 * <p>Decision: strict multidimensional partitioning (Mondrian) and not a lattice of whole-column levels, since it needs no hierarchies, loses
 * less, and any table with enough rows has a solution; hierarchies, where given, order and name the groups. Postal codes bring one along,
 * their beginnings, stored as numbers or not, since ranges of them put towns together that lie far apart. A ciphertext or a hash is coarsened
 * to nothing at all, and stays where a whole class shares it: a range of them would neither tell nor be revealed.
 */
@NullMarked
package io.cupel.privacy.risk;

import org.jspecify.annotations.NullMarked;
