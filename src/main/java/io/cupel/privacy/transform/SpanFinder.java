package io.cupel.privacy.transform;

import io.cupel.privacy.detect.TextSpan;
import java.util.List;

/** Finds personal data inside a text, as {@link io.cupel.privacy.detect.TextScanner#scan} does. Safe for many threads. */
@FunctionalInterface
public interface SpanFinder {
    /** In the order of the text, without overlaps. */
    List<TextSpan> find(String text);
}
