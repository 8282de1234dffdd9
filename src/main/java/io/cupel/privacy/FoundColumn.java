package io.cupel.privacy;

import io.cupel.privacy.detect.Candidate;
import io.cupel.privacy.domain.PiiType;

/** A column of given rows that holds personal data. */
public record FoundColumn(String column, PiiType piiType, double confidence, double matchShare) {
    static FoundColumn of(String column, Candidate winner) {
        return new FoundColumn(column, winner.type(), winner.confidence(), winner.matchingShare());
    }
}
