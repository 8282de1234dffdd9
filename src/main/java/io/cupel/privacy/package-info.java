/**
 * The Privacy Suite: finds personal data in tables and texts, transforms it by the rules of a policy, and proves what the result is worth.
 *
 * <p>Detection, schemes, word lists, transformations, masks, profiles and measures of risk are pure packages that know neither database nor
 * HTTP; sessions, policies and their history stand on top of them: what a service offers, and what it takes and gives, is here, what it
 * thinks with is below. No value of a cell leaves this module in an error, a log line, an event or an item of
 * evidence: findings speak of shares and rules, and what a reader is shown of a column is masked first.
 *
 * <p>Rejected: a ready-made detector for prose alone, which finds a few dozen mostly American types one text at a time; columns tell far
 * more than their single values do, and a verdict must say what it rests on.
 */
@NullMarked
package io.cupel.privacy;

import org.jspecify.annotations.NullMarked;
