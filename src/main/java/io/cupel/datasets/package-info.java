/**
 * Owns the tables that models learn from: datasets of a project, their immutable versions, what is in the columns and how
 * good it is.
 *
 * <p>An upload is streamed to a file under a byte limit, judged by its content and never by its name, read strictly, and
 * turned into one typed Parquet file; statistics and quality come from that file. Only then is the blob stored and, last,
 * the rows committed in one transaction: what fails on the way leaves nothing that anybody can see.
 *
 * <p>Decisions. Every value decides a column's type, not a sample: a word in row 30,000 of a number column makes it text,
 * with the share of numbers reported. {@code yes} and {@code no} stay text, so that predictions speak the user's words;
 * numbers with leading zeros stay text, because they are codes. Blanks around a value are not part of it. A version is
 * never changed: a new upload is a new version, so that a model's training data can always be looked at again.
 * Tables are read by an embedded engine with bounded memory, locked to the files of one task; SQL text never comes
 * from a client.
 */
@NullMarked
package io.cupel.datasets;

import org.jspecify.annotations.NullMarked;
