package io.cupel.privacy.transform;

import io.cupel.privacy.domain.PiiType;
import java.util.List;

/** Finds personal data inside a text. Safe for many threads. */
@FunctionalInterface
public interface SpanFinder {
    /**
     * @param start index of its first UTF-16 unit
     * @param end index after its last UTF-16 unit
     */
    record Span(int start, int end, PiiType type) {}

    /** In the order of the text, without overlaps. */
    List<Span> find(String text);
}
