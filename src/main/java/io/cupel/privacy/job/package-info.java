/**
 * The long work of sessions: looking at a dataset's columns, and writing it anew. Both may run again after a crash.
 *
 * <p>While a policy has a target, texts are part of what must not single anybody out: {@code Exposure} names the kinds of data by which people
 * hide, and pieces of those kinds, or of kinds that tell the same, are redacted in every text of the output, whatever the rules say. Else "born
 * 1950" in a remark would undo what "1937 to 1958" in the column beside it proves. The summary of the transformation names them. A column that
 * somebody ignores is left alone, and fails the compliance report.
 */
@NullMarked
package io.cupel.privacy.job;

import org.jspecify.annotations.NullMarked;
