package io.cupel.privacy.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Rule;
import io.cupel.privacy.scheme.Schemes;
import io.cupel.privacy.transform.ActionConfigs;
import io.cupel.privacy.transform.CellTransform;
import io.cupel.privacy.transform.CellTransforms;
import io.cupel.privacy.transform.ColumnRule;
import io.cupel.privacy.transform.PolicyKeys;
import io.cupel.privacy.transform.TransformSources;
import io.cupel.privacy.transform.TypeRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Turns decisions and rules into functions of cells. */
@ApplicationScoped
public class PolicyTransforms {
    /** Actions that leave nothing to be recognised. */
    private static final Set<Action> REMOVING = EnumSet.of(Action.REDACT, Action.SUPPRESS);

    private static final List<Object> NOWHERE = List.of("config");

    private final ActionConfigs configs;
    private final TextScanner scanner;
    private final Clock clock;

    @Inject
    public PolicyTransforms(ActionConfigs configs, TextScanner scanner, Clock clock) {
        this.configs = configs;
        this.scanner = scanner;
        this.clock = clock;
    }

    /**
     * For the columns that are changed; those that no rule covers are left out. Inside a free text each kind is treated by the policy's rule
     * for it, and by the text's own action where it has none.
     *
     * @param hidden kinds that no text may tell: they are redacted there, whatever the rules say, and in texts that no rule covers too
     */
    public List<CellTransform> of(TransformPlan plan, Set<PiiType> hidden) {
        CellTransforms transforms = transforms(plan.keys(), insideTexts(plan, hidden));
        Stream<CellTransform> decided = plan.decisions().stream()
                .filter(decision -> decision.action() != null)
                .map(decision -> transforms.of(columnRule(decision)));
        Stream<CellTransform> texts = plan.decisions().stream()
                .filter(decision -> decision.action() == null && decision.type() == PiiType.FREE_TEXT)
                .filter(decision -> !hidden.isEmpty())
                .map(decision -> transforms.onlyInside(decision.column(), hidden));
        return Stream.concat(decided, texts).toList();
    }

    private List<TypeRule> insideTexts(TransformPlan plan, Set<PiiType> hidden) {
        Stream<TypeRule> ruled = plan.spanRules().stream()
                .filter(rule -> !hidden.contains(rule.type()) || REMOVING.contains(rule.action()))
                .map(rule -> typeRule(rule.type(), rule.action(), rule.config()));
        Stream<TypeRule> redacted =
                hidden.stream().map(type -> typeRule(type, Action.REDACT, JsonNodeFactory.instance.objectNode()));
        return Stream.concat(redacted, ruled).toList();
    }

    /** What the enabled rules do, in their order. */
    public List<TypeRule> rules(List<Rule> stored) {
        return stored.stream()
                .filter(Rule::isEnabled)
                .map(rule -> typeRule(rule.piiType(), rule.action(), rule.config()))
                .toList();
    }

    private TypeRule typeRule(PiiType type, Action action, JsonNode config) {
        return new TypeRule(type, action, configs.read(type, action, config, NOWHERE));
    }

    /** @param rules what is done to each kind inside a free text */
    public CellTransforms transforms(PolicyKeys keys, List<TypeRule> rules) {
        LocalDate today = LocalDate.now(clock);
        return new CellTransforms(keys, new TransformSources(scanner::scan, Schemes.all(), today), rules);
    }

    private ColumnRule columnRule(Decision decision) {
        Action action = Objects.requireNonNull(decision.action());
        JsonNode config = decision.config();
        return new ColumnRule(
                decision.column(),
                decision.storage(),
                decision.type(),
                action,
                configs.read(decision.type(), action, config, NOWHERE));
    }
}
