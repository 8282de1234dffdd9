package io.cupel.privacy.transform;

import io.cupel.privacy.calendar.DateReader;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the functions that carry a policy out. Immutable, and so are the functions; making one takes about a microsecond, so that nothing
 * needs to be kept.
 */
public final class CellTransforms {
    private final PolicyKeys keys;
    private final TransformSources sources;
    private final Map<PiiType, TypeRule> rules;
    private final Pseudonyms pseudonyms;

    /** @param rules what is done to each kind inside a free text; the text's own action to those without a rule */
    public CellTransforms(PolicyKeys keys, TransformSources sources, List<TypeRule> rules) {
        this.keys = keys;
        this.sources = sources;
        this.rules = new EnumMap<>(PiiType.class);
        rules.forEach(rule -> this.rules.put(rule.type(), rule));
        this.pseudonyms = new Pseudonyms(keys.pseudonym(), sources.schemes(), new DateReader(sources::today));
    }

    public List<CellTransform> of(List<ColumnRule> columns) {
        return columns.stream().map(this::of).toList();
    }

    public CellTransform of(ColumnRule rule) {
        return new CellTransform(
                rule.column(), rule.type(), rule.action(), function(rule), StorageRules.keepsType(rule));
    }

    private CellFunction function(ColumnRule rule) {
        return of(new TypeRule(rule.type(), rule.action(), rule.config()));
    }

    /** For a single value, or a column of texts. */
    public CellFunction of(TypeRule rule) {
        boolean hasSpans = rule.type() == PiiType.FREE_TEXT && rule.action() != Action.SUPPRESS;
        return hasSpans ? inside(rule) : whole(rule);
    }

    /** For a column of texts that is left as it is but for pieces of the given kinds, which are treated by their rules. */
    public CellTransform onlyInside(String column, Set<PiiType> types) {
        Map<PiiType, CellFunction> functions = new EnumMap<>(PiiType.class);
        types.forEach(type -> {
            TypeRule rule = rules.get(type);
            if (rule != null) {
                functions.put(type, whole(rule));
            }
        });
        FreeText texts = new FreeText(sources.spans(), type -> functions.getOrDefault(type, piece -> piece));
        return new CellTransform(column, PiiType.FREE_TEXT, Action.REDACT, texts, true);
    }

    private CellFunction inside(TypeRule text) {
        Map<PiiType, CellFunction> functions = new EnumMap<>(PiiType.class);
        for (PiiType type : PiiType.values()) {
            if (type != PiiType.FREE_TEXT) {
                TypeRule usual = new TypeRule(type, text.action(), ActionConfigs.suiting(type, text.config()));
                functions.put(type, whole(rules.getOrDefault(type, usual)));
            }
        }
        CellFunction other = whole(text);
        return new FreeText(sources.spans(), type -> functions.getOrDefault(type, other));
    }

    private CellFunction whole(TypeRule rule) {
        PiiType type = rule.type();
        ActionConfig config = rule.config();
        if (config instanceof ActionConfig.Redact redact) {
            String word = redact.replacement() == null ? type.placeholder() : redact.replacement();
            return value -> word;
        }
        if (config instanceof ActionConfig.Mask mask) {
            return MaskRules.of(type, mask);
        }
        if (config instanceof ActionConfig.Hash hash) {
            return new HashedValue(keys.hash(), CanonicalForm.of(type), hash.digits());
        }
        if (config instanceof ActionConfig.Generalize generalize) {
            return new Memo(new Generalization(type, generalize, sources.today()).function());
        }
        if (config instanceof ActionConfig.Pseudonymize pseudonymize) {
            return pseudonyms.of(type, pseudonymize);
        }
        return config instanceof ActionConfig.Encrypt ? new Encryption(type, keys) : value -> null;
    }
}
