package io.cupel.privacy.transform;

import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.domain.PiiType;
import java.util.function.Function;

/** Changes only the pieces of a text that are personal data, each as its own kind asks. */
record FreeText(SpanFinder spans, Function<PiiType, CellFunction> actions) implements CellFunction {
    @Override
    public String apply(String text) {
        return TextSpan.replace(
                text, spans.find(text), (type, piece) -> actions.apply(type).apply(piece));
    }
}
