package io.cupel.privacy.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.FindingChoice;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Rule;
import io.cupel.privacy.domain.StoredFinding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets a policy decide about findings: what a person chose stands first, then the newest enabled rule for the kind. Whether a column's dates
 * begin with the day, detection knows from the whole column; a rule that says otherwise wins.
 */
public final class Decisions {
    private static final String DAY_FIRST = "day_first";

    private final Map<PiiType, Rule> rules = new EnumMap<>(PiiType.class);
    private final double threshold;

    /** @param rules the oldest first */
    public Decisions(List<Rule> rules, double threshold) {
        rules.stream().filter(Rule::isEnabled).forEach(rule -> this.rules.put(rule.piiType(), rule));
        this.threshold = threshold;
    }

    /**
     * In the order of the findings; columns in which no personal data was found are left out. Those that somebody ignores are told as such, since
     * whoever reads a proof must see what it does not speak of.
     */
    public List<Decision> about(List<StoredFinding> findings) {
        return findings.stream()
                .map(finding -> finding.choice().isIgnored() ? ignored(finding) : about(finding))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null when nothing was detected, so that there was nothing to ignore. */
    private @Nullable Decision ignored(StoredFinding finding) {
        PiiType detected = finding.with(FindingChoice.NONE).type(threshold);
        return detected == null
                ? null
                : new Decision(finding.columnName(), finding.storage(), detected, null, null, null, true);
    }

    /** Null when the column is taken for not personal. */
    public @Nullable Decision about(StoredFinding finding) {
        PiiType type = finding.type(threshold);
        if (type == null) {
            return null;
        }
        FindingChoice choice = finding.choice();
        Rule rule = rules.get(type);
        Action action = choice.action() != null ? choice.action() : rule == null ? null : rule.action();
        return new Decision(
                finding.columnName(),
                finding.storage(),
                type,
                action,
                action == null ? null : ordered(config(choice, rule, action), type, action, finding.dayFirst()),
                rule == null || action != rule.action() ? null : rule.clause(),
                false);
    }

    /** The two actions that read dates take their order from the column. */
    private static JsonNode ordered(JsonNode config, PiiType type, Action action, @Nullable Boolean dayFirst) {
        boolean readsDates = type.isDate() && (action == Action.GENERALIZE || action == Action.PSEUDONYMIZE);
        boolean isOpen = readsDates && dayFirst != null && !config.hasNonNull(DAY_FIRST);
        return isOpen && config instanceof ObjectNode object ? object.deepCopy().put(DAY_FIRST, dayFirst) : config;
    }

    private static JsonNode config(FindingChoice choice, @Nullable Rule rule, Action action) {
        if (choice.config() != null) {
            return choice.config();
        }
        return rule != null && rule.action() == action ? rule.config() : JsonNodeFactory.instance.objectNode();
    }
}
