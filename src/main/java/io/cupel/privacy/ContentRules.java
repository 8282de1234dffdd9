package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.persistence.RuleRepository;
import io.cupel.privacy.plan.KindFunctions;
import io.cupel.privacy.plan.PolicyTransforms;
import io.cupel.privacy.secret.ProjectSecret;
import io.cupel.privacy.transform.ActionConfig;
import io.cupel.privacy.transform.ActionConfigs;
import io.cupel.privacy.transform.PolicyKeys;
import io.cupel.privacy.transform.TypeRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Chooses what a stateless call does: the rules of a policy, or one action for everything. Joins the caller's transaction. */
@ApplicationScoped
public class ContentRules {
    private static final List<Object> CONFIG = List.of("body", "config");
    private static final List<Object> POLICY = List.of("body", "policy_id");
    private static final Set<Action> KEYED = EnumSet.of(Action.HASH, Action.PSEUDONYMIZE, Action.ENCRYPT);
    /** For the actions that need none. */
    private static final PolicyKeys NO_KEYS =
            PolicyKeys.of(ProjectSecret.draw(1).ofPseudonyms());

    private final PolicyService policies;
    private final RuleRepository rules;
    private final PolicySecrets secrets;
    private final PolicyTransforms transforms;
    private final ActionConfigs configs;

    @Inject
    public ContentRules(
            PolicyService policies,
            RuleRepository rules,
            PolicySecrets secrets,
            PolicyTransforms transforms,
            ActionConfigs configs) {
        this.policies = policies;
        this.rules = rules;
        this.secrets = secrets;
        this.transforms = transforms;
        this.configs = configs;
    }

    /** @throws InvalidInputException for an action that needs keys, without a policy, and for a config that the action does not take */
    KindFunctions of(AnonymizeContent command) {
        Action action = Objects.requireNonNullElse(command.action(), Action.REDACT);
        if (command.policyId() == null) {
            if (KEYED.contains(action)) {
                throw new InvalidInputException(Fault.missing(POLICY));
            }
            return everywhere(action, command, NO_KEYS);
        }
        Policy policy = policies.editable(new PolicyId(command.policyId()));
        PolicyKeys keys = PolicySecrets.keys(secrets.current(policy.projectId()), policy.id());
        return command.action() == null ? byPolicy(policy, keys) : everywhere(action, command, keys);
    }

    private KindFunctions byPolicy(Policy policy, PolicyKeys keys) {
        List<TypeRule> typeRules = transforms.rules(rules.listAll(policy.id()));
        Map<PiiType, TypeRule> byType = new EnumMap<>(PiiType.class);
        typeRules.forEach(rule -> byType.put(rule.type(), rule));
        return new KindFunctions(transforms.transforms(keys, typeRules), type -> Optional.ofNullable(byType.get(type)));
    }

    private KindFunctions everywhere(Action action, AnonymizeContent command, PolicyKeys keys) {
        JsonNode tree = Json.MAPPER.valueToTree(command.config() == null ? Map.of() : command.config());
        ActionConfig config = configs.read(action, tree, CONFIG);
        return new KindFunctions(
                transforms.transforms(keys, List.of()),
                type -> Optional.of(new TypeRule(type, action, ActionConfigs.suiting(type, config))));
    }
}
