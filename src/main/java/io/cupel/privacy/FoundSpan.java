package io.cupel.privacy;

import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.domain.PiiType;
import java.util.List;

/**
 * A piece of a text that is personal data.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last UTF-16 unit
 */
public record FoundSpan(int start, int end, PiiType piiType, double score) {
    static List<FoundSpan> all(List<TextSpan> spans) {
        return spans.stream().map(FoundSpan::of).toList();
    }

    static FoundSpan of(TextSpan span) {
        return new FoundSpan(span.start(), span.end(), span.type(), span.score());
    }
}
