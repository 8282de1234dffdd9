package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;

/**
 * A piece of a text that is personal data.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last UTF-16 unit
 * @param score the probability, 0 to 1, that it is what its type says
 */
public record TextSpan(int start, int end, PiiType type, double score) {
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span has a start and, after it, an end");
        }
    }

    public int length() {
        return end - start;
    }

    boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }
}
