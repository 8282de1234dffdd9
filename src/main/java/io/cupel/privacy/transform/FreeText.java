package io.cupel.privacy.transform;

import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.domain.PiiType;
import java.util.function.Function;

/** Changes only the pieces of a text that are personal data, each as its own kind asks. */
record FreeText(SpanFinder spans, Function<PiiType, CellFunction> actions) implements CellFunction {
    @Override
    public String apply(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        int done = 0;
        for (TextSpan span : spans.find(text)) {
            String replacement = actions.apply(span.type()).apply(text.substring(span.start(), span.end()));
            changed.append(text, done, span.start()).append(replacement == null ? "" : replacement);
            done = span.end();
        }
        return changed.append(text, done, text.length()).toString();
    }
}
