/**
 * The schemes of identifiers: how they look, which check digit they carry, and how to draw another one that looks the same. Detection asks
 * whether a value fits and what chance would give, pseudonymisation asks for its double. Pure functions; each scheme names its source.
 *
 * <p>A scheme is mostly a list: layouts, rules of what is issued, check characters, and a range that is never issued. {@code PatternScheme}
 * reads that list; the catalogues, one a region or field, write it. No regular expressions, for a scan asks two hundred schemes a cell:
 * {@link io.cupel.privacy.scheme.Schemes#matching} finds the few in question by length and first character. Where issuers have given up a
 * check digit, or people leave it out, a lenient scheme stands beside the strict one; the strict one has the smaller chance. Rules that
 * issuers publish half are left out: a missed rule costs a little evidence, a wrong one the whole column. Kinds without a structure (names,
 * medical record numbers, health plans) have no scheme here and need a header or a word list.
 */
@NullMarked
package io.cupel.privacy.scheme;

import org.jspecify.annotations.NullMarked;
