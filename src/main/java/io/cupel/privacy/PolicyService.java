package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.CurrentUser;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PolicyStatus;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.domain.PrivacyEvent;
import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.domain.Rule;
import io.cupel.privacy.persistence.EventQuery;
import io.cupel.privacy.persistence.PolicyRepository;
import io.cupel.privacy.persistence.PrivacySessionRepository;
import io.cupel.privacy.persistence.RuleRepository;
import io.cupel.privacy.profile.ProfileRules;
import io.cupel.privacy.secret.PolicySecret;
import io.cupel.privacy.secret.ProjectSecret;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Policies as the members of their project write them. */
@ApplicationScoped
@Transactional
public class PolicyService {
    private final CurrentUser caller;
    private final ProjectAccess access;
    private final PolicyRepository policies;
    private final RuleRepository rules;
    private final PrivacySessionRepository sessions;
    private final PolicySecrets secrets;
    private final PrivacyAudit audit;
    private final Clock clock;

    @Inject
    public PolicyService(
            CurrentUser caller,
            ProjectAccess access,
            PolicyRepository policies,
            RuleRepository rules,
            PrivacySessionRepository sessions,
            PolicySecrets secrets,
            PrivacyAudit audit,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.policies = policies;
        this.rules = rules;
        this.sessions = sessions;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<PolicyView> list(@Nullable ProjectId project, @Nullable PolicyStatus status, PageRequest page) {
        return policies.list(caller.id(), project, status, page).map(PolicyView::of);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public PolicyView get(PolicyId id) {
        return PolicyView.of(visible(id));
    }

    /** With the rules that its profile brings along. */
    public PolicyView create(CreatePolicy command) {
        ProjectId project = new ProjectId(command.projectId());
        access.requireEditor(project, ProjectError.PROJECT_NOT_FOUND);
        Profile profile = Objects.requireNonNullElse(command.profile(), Profile.CUSTOM);
        Policy policy = new Policy(PolicyId.next(), project, command.name(), profile, caller.id(), clock);
        policy.describe(command.name(), command.description(), clock);
        policy.set(
                Objects.requireNonNullElse(command.status(), PolicyStatus.DRAFT),
                tree(Objects.requireNonNullElse(command.settings(), PolicySettings.DEFAULTS)),
                clock);
        policies.add(policy);
        rules.add(rulesOf(policy));
        return told(policy, "policy_created");
    }

    private List<Rule> rulesOf(Policy policy) {
        return ProfileRules.of(policy.profile()).stream()
                .map(rule -> new Rule(policy.id(), rule.type(), rule.action(), rule.config(), rule.clause(), clock))
                .toList();
    }

    public PolicyView change(PolicyId id, ChangePolicy command) {
        Policy policy = editable(id);
        String name = command.name() == null ? policy.name() : command.name();
        policy.describe(name, command.description().over(policy.description()), clock);
        PolicySettings now = settings(policy);
        if (command.status() == PolicyStatus.DRAFT) {
            requireUnused(id);
        }
        policy.set(
                Objects.requireNonNullElse(command.status(), policy.status()),
                tree(command.settings() == null ? now : command.settings().over(now)),
                clock);
        policies.flush();
        return told(policy, "policy_changed");
    }

    private PolicyView told(Policy policy, String event) {
        PolicyView view = PolicyView.of(policy);
        audit.tell(policy, event, caller.id().value(), Map.of("policy", view));
        return view;
    }

    /** The oldest event first; those of its sessions are among them. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<PrivacyEvent> events(PolicyId id, PageRequest page) {
        visible(id);
        return audit.list(EventQuery.of(id), page);
    }

    /**
     * Takes its rules and its sessions along, but not the events of the audit trail; what they registered as dataset versions stays.
     *
     * @throws io.cupel.platform.error.DomainException {@link PrivacyError#POLICY_IN_USE} while a deployment works by it, {@link
     *     PrivacyError#SESSION_BUSY} while a job works on one of its sessions
     */
    public void delete(PolicyId id) {
        Policy policy = editable(id);
        requireUnused(id);
        if (sessions.isAnyBusy(id)) {
            throw PrivacyError.SESSION_BUSY.exception();
        }
        told(policy, "policy_deleted");
        policies.remove(policy);
    }

    private void requireUnused(PolicyId id) {
        if (policies.isDeployed(id)) {
            throw PrivacyError.POLICY_IN_USE.exception();
        }
    }

    /** The secret for whoever is to reveal what the policy enciphered. For owners of the project. */
    public PolicyKeyView key(PolicyId id) {
        Policy policy = owned(id);
        audit.tell(policy, "key_handed_out", caller.id().value(), Map.of());
        return view(policy, secrets.current(policy.projectId()));
    }

    /** A new secret for the whole project: equal values no longer get the hashes and pseudonyms they had. For owners of the project. */
    public PolicyKeyView renewKey(PolicyId id) {
        Policy policy = owned(id);
        ProjectSecret secret = secrets.renew(policy.projectId());
        audit.tell(policy, "key_renewed", caller.id().value(), Map.of("key_version", secret.version()));
        return view(policy, secret);
    }

    private Policy owned(PolicyId id) {
        Policy policy = existing(id);
        access.requireOwner(policy.projectId(), PrivacyError.POLICY_NOT_FOUND);
        return policy;
    }

    private static PolicyKeyView view(Policy policy, ProjectSecret secret) {
        return new PolicyKeyView(
                PolicySecret.written(secret.ofPolicy(policy.id().value())), secret.version());
    }

    static PolicySettings settings(Policy policy) {
        return Json.MAPPER.convertValue(policy.settings(), PolicySettings.class);
    }

    private static JsonNode tree(PolicySettings settings) {
        return Json.MAPPER.valueToTree(settings);
    }

    Policy visible(PolicyId id) {
        Policy policy = existing(id);
        access.requireViewer(policy.projectId(), PrivacyError.POLICY_NOT_FOUND);
        return policy;
    }

    Policy editable(PolicyId id) {
        Policy policy = existing(id);
        access.requireEditor(policy.projectId(), PrivacyError.POLICY_NOT_FOUND);
        return policy;
    }

    private Policy existing(PolicyId id) {
        return policies.find(id).orElseThrow(PrivacyError.POLICY_NOT_FOUND::exception);
    }
}
