package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;

/**
 * What a reader should know about a kind of personal data.
 *
 * @param example fictitious, and where possible from a range that is never issued
 * @param detection how it is told from anything else, in a sentence
 * @param isToldByValues whether the values alone suffice; else a header or a neighbouring column must speak too
 */
public record TypeEntry(PiiType type, String label, String example, String detection, boolean isToldByValues) {}
