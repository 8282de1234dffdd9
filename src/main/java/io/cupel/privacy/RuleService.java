package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.CurrentUser;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.rest.Json;
import io.cupel.platform.rest.binding.Patch;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.domain.Rule;
import io.cupel.privacy.domain.RuleId;
import io.cupel.privacy.persistence.RuleRepository;
import io.cupel.privacy.transform.ActionConfigs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a policy. */
@ApplicationScoped
@Transactional
public class RuleService {
    private static final List<Object> CONFIG = List.of("body", "config");

    private final CurrentUser caller;
    private final PolicyService policies;
    private final RuleRepository rules;
    private final ActionConfigs configs;
    private final PrivacyAudit audit;
    private final Clock clock;

    @Inject
    public RuleService(
            CurrentUser caller,
            PolicyService policies,
            RuleRepository rules,
            ActionConfigs configs,
            PrivacyAudit audit,
            Clock clock) {
        this.caller = caller;
        this.policies = policies;
        this.rules = rules;
        this.configs = configs;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<RuleView> list(PolicyId policy, PageRequest page) {
        policies.visible(policy);
        return rules.list(policy, page).map(RuleView::of);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public RuleView get(PolicyId policy, RuleId id) {
        policies.visible(policy);
        return RuleView.of(existing(policy, id));
    }

    /** @throws io.cupel.platform.error.InvalidInputException for a config that the action does not take */
    public RuleView create(PolicyId id, CreateRule command) {
        Policy policy = policies.editable(id);
        JsonNode config = checked(command.piiType(), command.action(), tree(command.config()));
        Rule rule = new Rule(id, command.piiType(), command.action(), config, null, clock);
        rule.enable(command.isEnabled() == null || command.isEnabled(), clock);
        rules.add(List.of(rule));
        return told(policy, rule, "rule_created");
    }

    private RuleView told(Policy policy, Rule rule, String event) {
        RuleView view = RuleView.of(rule);
        audit.tell(policy, event, caller.id().value(), Map.of("rule", view));
        return view;
    }

    public RuleView change(PolicyId policyId, RuleId id, ChangeRule command) {
        Policy policy = policies.editable(policyId);
        Rule rule = existing(policyId, id);
        PiiType type = Objects.requireNonNullElse(command.piiType(), rule.piiType());
        Action action = Objects.requireNonNullElse(command.action(), rule.action());
        rule.change(type, action, checked(type, action, config(rule, action, command.config())), clock);
        rule.enable(Objects.requireNonNullElse(command.isEnabled(), rule.isEnabled()), clock);
        rules.flush();
        return told(policy, rule, "rule_changed");
    }

    public void delete(PolicyId policyId, RuleId id) {
        Policy policy = policies.editable(policyId);
        Rule rule = existing(policyId, id);
        told(policy, rule, "rule_deleted");
        rules.remove(rule);
    }

    private static JsonNode config(Rule rule, Action action, Patch<Map<String, Object>> given) {
        return !given.isGiven() && action == rule.action() ? rule.config() : tree(given.value());
    }

    private JsonNode checked(PiiType type, Action action, JsonNode config) {
        configs.read(type, action, config, CONFIG);
        return config;
    }

    private static JsonNode tree(@Nullable Map<String, Object> config) {
        return Json.MAPPER.valueToTree(config == null ? Map.of() : config);
    }

    private Rule existing(PolicyId policy, RuleId id) {
        return rules.find(policy, id).orElseThrow(PrivacyError.RULE_NOT_FOUND::exception);
    }
}
