package io.cupel.privacy;

import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.domain.PiiType;
import java.util.Map;
import java.util.Objects;

/** For a field that is not personal as a whole: only the pieces of a text that a rule is about are changed. */
record SpanMask(TextScanner scanner, Map<PiiType, FieldMask> rules, double threshold) implements FieldMask {
    SpanMask {
        rules = Map.copyOf(rules);
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    /** The numbers of a column that was looked at in bulk and is not personal are just numbers. */
    @Override
    public boolean readsNumbers() {
        return false;
    }

    @Override
    public boolean dropsField() {
        return false;
    }

    @Override
    public String apply(String text) {
        StringBuilder changed = null;
        int done = 0;
        for (TextSpan span : scanner.scan(text)) {
            FieldMask rule = span.score() < threshold ? null : rules.get(span.type());
            if (rule != null) {
                changed = changed == null ? new StringBuilder(text.length()) : changed;
                String piece = text.substring(span.start(), span.end());
                changed.append(text, done, span.start()).append(Objects.requireNonNullElse(rule.apply(piece), ""));
                done = span.end();
            }
        }
        return changed == null
                ? text
                : changed.append(text, done, text.length()).toString();
    }
}
