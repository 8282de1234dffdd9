package io.cupel.privacy.detect;

import java.util.List;

/** Looks for one family of personal data in a text; what it finds may overlap with what others find. */
interface SpanFinder {
    void find(TextTokens tokens, List<TextSpan> found);
}
