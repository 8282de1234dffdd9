/**
 * Finds personal data in tables and in prose, and says why. {@code PiiDetector} takes one sample a column and gives one finding a column;
 * {@code TextScanner} takes one text and gives spans; {@code TypeCatalogue} tells for every kind of personal data what finding it takes.
 *
 * <p>Evidence is counted in natural log-odds and added up: how often the values keep a rule against how often strangers would, which words
 * are in a list, what the header says in many languages, what stands in the columns beside, how the values spread. A rule that strangers
 * keep in one case of ten is worth little however many values keep it, because a column made by another rule keeps it always; so what all
 * values of a column can add up to is bounded by what the rule tells apart. Values that contradict a header win against it.
 *
 * <p>Nothing that leaves this package carries a cell's value: evidence speaks of shares, rules and headers. Pure functions of the samples
 * and of the date of today, safe for use by many threads. Rejected: a trained classifier, whose verdicts nobody could explain to an auditor.
 */
@NullMarked
package io.cupel.privacy.detect;

import org.jspecify.annotations.NullMarked;
