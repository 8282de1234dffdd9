package io.cupel.privacy.mask;

import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.domain.ColumnType;
import io.cupel.privacy.domain.FieldMask;
import io.cupel.privacy.domain.KnownFields;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.header.HeaderHint;
import io.cupel.privacy.header.Headers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a policy does to the fields of single rows, which are too few to be judged as columns.
 *
 * <p>What somebody has said about a field stands first: it is treated as that kind, and redacted if no rule covers the kind. Then comes what
 * detection found in the column of that name when it looked at a whole table. A field of neither is judged by its name alone, values
 * notwithstanding, since a row too much hidden is better than one too little; if the name says nothing, by each value. Whatever is not
 * personal as a whole is still searched for pieces that are, and so is the name of a field of which nothing is known. Built once and used by many threads.
 */
public final class FieldMasks {
    /** Names come from clients: those beyond are judged anew each time. */
    private static final int MAX_NAMES = 1_000;

    private final Map<PiiType, FieldMask> rules;
    private final Map<String, FieldMask> known;
    private final Map<String, FieldMask> others = new ConcurrentHashMap<>();
    private final SpanMask spans;
    private final PiiDetector detector;
    private final double threshold;

    /**
     * @param rules what is done to each kind; the other kinds are left as they are
     * @param threshold how sure, 0 to 1, a finding must be
     */
    public FieldMasks(
            Map<PiiType, FieldMask> rules,
            KnownFields fields,
            double threshold,
            PiiDetector detector,
            TextScanner scanner) {
        this.rules = Map.copyOf(rules);
        this.threshold = threshold;
        this.detector = detector;
        this.spans = new SpanMask(scanner, rules, threshold);
        this.known = known(fields);
    }

    private Map<String, FieldMask> known(KnownFields fields) {
        Map<String, FieldMask> masks = new HashMap<>();
        fields.found().forEach((name, column) -> masks.put(name, found(column)));
        fields.told().forEach((name, type) -> masks.put(name, told(type)));
        return Map.copyOf(masks);
    }

    private FieldMask found(ColumnType column) {
        PiiType type = column.confidence() < threshold ? null : column.type();
        FieldMask rule = type == null ? null : rules.get(type);
        return rule == null ? AdjustedMask.remembering(spans) : rule;
    }

    private FieldMask told(Optional<PiiType> type) {
        return type.map(kind -> rules.getOrDefault(kind, RuleMask.redacting(kind)))
                .orElse(FieldMask.NONE);
    }

    public FieldMask of(String field) {
        FieldMask mask = known.get(field);
        if (mask == null) {
            mask = others.get(field);
        }
        return mask == null ? judged(field) : mask;
    }

    private FieldMask judged(String field) {
        FieldMask mask = named(field);
        if (mask == null) {
            mask = AdjustedMask.remembering(new GuessedMask(field, detector, rules, spans));
        }
        String name = spans.apply(field);
        mask = name.equals(field) ? mask : AdjustedMask.renaming(mask, name);
        if (others.size() < MAX_NAMES) {
            others.put(field, mask);
        }
        return mask;
    }

    private @Nullable FieldMask named(String field) {
        return Headers.hints(field).stream()
                .filter(hint -> hint.weight() >= threshold)
                .map(HeaderHint::type)
                .filter(rules::containsKey)
                .findFirst()
                .map(rules::get)
                .orElse(null);
    }

    @Override
    public String toString() {
        return "FieldMasks";
    }
}
