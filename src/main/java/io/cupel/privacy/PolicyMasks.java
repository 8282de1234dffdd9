package io.cupel.privacy;

import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.FieldMask;
import io.cupel.privacy.domain.KnownFields;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PolicyStatus;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.mask.FieldMasks;
import io.cupel.privacy.mask.RuleMask;
import io.cupel.privacy.persistence.PolicyRepository;
import io.cupel.privacy.persistence.RuleRepository;
import io.cupel.privacy.plan.PolicyTransforms;
import io.cupel.privacy.transform.CellTransforms;
import io.cupel.privacy.transform.TypeRule;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Policies as those modules use them that let one work on their own data. Whoever calls has checked the caller's right. */
@ApplicationScoped
@Transactional
public class PolicyMasks {
    private final PolicyRepository policies;
    private final RuleRepository rules;
    private final PolicySecrets secrets;
    private final PolicyTransforms transforms;
    private final PiiDetector detector;
    private final TextScanner scanner;

    @Inject
    public PolicyMasks(
            PolicyRepository policies,
            RuleRepository rules,
            PolicySecrets secrets,
            PolicyTransforms transforms,
            PiiDetector detector,
            TextScanner scanner) {
        this.policies = policies;
        this.rules = rules;
        this.secrets = secrets;
        this.transforms = transforms;
        this.detector = detector;
        this.scanner = scanner;
    }

    /** Empty unless it is a policy of the project; if it is, it neither goes nor changes before the caller's transaction ends. */
    public Optional<PolicyStatus> lock(PolicyId id, ProjectId project) {
        return policies.lockShared(id, project);
    }

    /**
     * What the policy's enabled rules do now, with the project's present key. To be asked for again after a while: a rule or a key that changes
     * later does not reach what was handed out.
     *
     * @param threshold how sure a finding must be; null for the policy's own
     * @return what is done to each field, by its name
     */
    public Function<String, FieldMask> of(PolicyId id, KnownFields fields, @Nullable Double threshold) {
        Policy policy = policies.find(id).orElseThrow(PrivacyError.POLICY_NOT_FOUND::exception);
        double sure = Objects.requireNonNullElseGet(
                threshold, () -> PolicyService.settings(policy).threshold());
        return new FieldMasks(masks(policy), fields, sure, detector, scanner)::of;
    }

    private Map<PiiType, FieldMask> masks(Policy policy) {
        List<TypeRule> typeRules = transforms.rules(rules.listAll(policy.id()));
        CellTransforms cells =
                transforms.transforms(PolicySecrets.keys(secrets.current(policy.projectId()), policy.id()), typeRules);
        Map<PiiType, FieldMask> masks = new EnumMap<>(PiiType.class);
        typeRules.forEach(
                rule -> masks.put(rule.type(), new RuleMask(cells.of(rule), rule.action() == Action.SUPPRESS)));
        return masks;
    }
}
