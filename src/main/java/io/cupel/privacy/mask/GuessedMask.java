package io.cupel.privacy.mask;

import io.cupel.privacy.detect.Candidate;
import io.cupel.privacy.detect.ColumnSample;
import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.domain.FieldMask;
import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For a field that nobody knows and whose name says nothing: each value is taken for a column of one row. That is weak evidence, enough for
 * what has a rule of its own; where it is not, the value is read as prose.
 */
record GuessedMask(String field, PiiDetector detector, Map<PiiType, FieldMask> rules, SpanMask spans)
        implements FieldMask {
    private static final int LONGEST_CELL = 200;

    GuessedMask {
        rules = Map.copyOf(rules);
    }

    @Override
    public boolean readsNumbers() {
        return true;
    }

    @Override
    public @Nullable String apply(String text) {
        FieldMask rule = text.length() > LONGEST_CELL ? null : ruleFor(text);
        return rule == null ? spans.apply(text) : rule.apply(text);
    }

    private @Nullable FieldMask ruleFor(String text) {
        Candidate winner = detector.detect(List.of(ColumnSample.of(field, List.of(text))))
                .get(0)
                .winner();
        return winner == null || winner.confidence() < spans.threshold() ? null : rules.get(winner.type());
    }
}
