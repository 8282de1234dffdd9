package io.cupel.privacy.mask;

import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.domain.FieldMask;
import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Map;

/**
 * For a field that is not personal as a whole: only the pieces of a text that a rule is about are changed. The numbers of a column that was
 * looked at in bulk and is not personal are just numbers.
 */
record SpanMask(TextScanner scanner, Map<PiiType, FieldMask> rules, double threshold) implements FieldMask {
    SpanMask {
        rules = Map.copyOf(rules);
    }

    @Override
    public String apply(String text) {
        List<TextSpan> spans = scanner.scan(text).stream().filter(this::isRuled).toList();
        return TextSpan.replace(
                text, spans, (type, piece) -> rules.getOrDefault(type, NONE).apply(piece));
    }

    private boolean isRuled(TextSpan span) {
        return span.score() >= threshold && rules.containsKey(span.type());
    }
}
