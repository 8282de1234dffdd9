package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.List;

/**
 * A kind of personal data that a column may hold.
 *
 * @param confidence the probability, 0 to 1, that the column holds it, given all evidence
 * @param matchingShare the share of distinct values, 0 to 1, that look like it on their own
 * @param evidence the weightiest first
 */
public record Candidate(PiiType type, double confidence, double matchingShare, List<Evidence> evidence) {
    public Candidate {
        evidence = List.copyOf(evidence);
    }
}
