package io.cupel.privacy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.jobs.domain.JobId;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.domain.Rule;
import io.cupel.privacy.domain.StoredFinding;
import io.cupel.privacy.persistence.FindingRepository;
import io.cupel.privacy.persistence.PolicyRepository;
import io.cupel.privacy.persistence.PrivacySessionRepository;
import io.cupel.privacy.persistence.RuleRepository;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.plan.Decisions;
import io.cupel.privacy.plan.SpanRule;
import io.cupel.privacy.plan.TransformPlan;
import io.cupel.privacy.secret.ProjectSecret;
import io.cupel.storage.StoredBlob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down how the runs of a session go; knows no caller. Each call is a transaction of its own or joins one. */
@ApplicationScoped
@Transactional
public class PrivacyRuns {
    private final PolicyRepository policies;
    private final RuleRepository rules;
    private final PrivacySessionRepository sessions;
    private final FindingRepository findings;
    private final PolicySecrets secrets;
    private final PrivacyAudit audit;
    private final Event<OutputsAbandoned> abandoned;
    private final Clock clock;

    @Inject
    public PrivacyRuns(
            PolicyRepository policies,
            RuleRepository rules,
            PrivacySessionRepository sessions,
            FindingRepository findings,
            PolicySecrets secrets,
            PrivacyAudit audit,
            Event<OutputsAbandoned> abandoned,
            Clock clock) {
        this.policies = policies;
        this.rules = rules;
        this.sessions = sessions;
        this.findings = findings;
        this.secrets = secrets;
        this.audit = audit;
        this.abandoned = abandoned;
        this.clock = clock;
    }

    /** What a detection looks at; empty when the session is gone or nobody waits for it any more. */
    public Optional<DatasetVersionId> beginDetection(PrivacySessionId id, JobId job) {
        return findFor(id, job).map(PrivacyRuns::datasetOf);
    }

    private Optional<PrivacySession> findFor(PrivacySessionId id, JobId job) {
        return sessions.find(id).filter(session -> session.isWorkedOnBy(job.value()));
    }

    /** Replaces what was found before; nothing once the job has no say in the session any more. */
    public void detected(PrivacySessionId id, JobId job, List<StoredFinding> found) {
        findFor(id, job).ifPresent(session -> detected(session, found));
    }

    private void detected(PrivacySession session, List<StoredFinding> found) {
        findings.replace(session.id(), found);
        double threshold = PolicyService.settings(policyOf(session)).threshold();
        JsonNode summary = Json.MAPPER.valueToTree(DetectionSummary.of(found, threshold, clock.instant()));
        session.detected(summary, clock);
        audit.tell(session, "detection_finished", null, Map.of("detection", summary));
    }

    /** Fixes the decisions, the rules, the settings and the key of a transformation; returns the key's version. */
    int prepare(PrivacySession session, UUID job) {
        abandonOutput(session);
        Policy policy = policyOf(session);
        ProjectSecret secret = secrets.current(session.projectId());
        List<Decision> decisions = decisions(policy).about(findings.listAll(session.id()));
        List<SpanRule> spanRules = rules.listAll(policy.id()).stream()
                .filter(Rule::isEnabled)
                .map(SpanRule::of)
                .toList();
        session.transforming(
                job,
                secret.version(),
                Json.MAPPER.valueToTree(decisions),
                Json.MAPPER.valueToTree(spanRules),
                policy.settings(),
                clock);
        sessions.flush();
        return secret.version();
    }

    Decisions decisions(Policy policy) {
        return new Decisions(
                rules.listAll(policy.id()), PolicyService.settings(policy).threshold());
    }

    /** What a transformation does; empty when the session is gone or nobody waits for it any more. */
    public Optional<TransformPlan> beginTransformation(PrivacySessionId id, JobId job) {
        return findFor(id, job).map(this::plan);
    }

    private TransformPlan plan(PrivacySession session) {
        int keyVersion = Objects.requireNonNull(session.keyVersion());
        return new TransformPlan(
                session.id(),
                session.projectId(),
                datasetOf(session),
                decisionsOf(session).stream()
                        .filter(decision -> !decision.isIgnored())
                        .toList(),
                spanRulesOf(session),
                secrets.keys(session.projectId(), session.policyId(), keyVersion),
                settingsOf(session));
    }

    /** A run that was asked for before settings were kept takes those of now. */
    private PolicySettings settingsOf(PrivacySession session) {
        return settingsOf(session, policyOf(session));
    }

    /** Those that the latest transformation was asked for with; before one, the policy's. */
    static PolicySettings settingsOf(PrivacySession session, Policy policy) {
        JsonNode kept = session.settings();
        return kept == null ? PolicyService.settings(policy) : Json.MAPPER.convertValue(kept, PolicySettings.class);
    }

    /** Those about ignored columns too, as they stood when the transformation was asked for. */
    static List<Decision> decisionsOf(PrivacySession session) {
        JsonNode decisions = session.decisions();
        return decisions == null ? List.of() : Json.MAPPER.convertValue(decisions, new TypeReference<>() {});
    }

    private static List<SpanRule> spanRulesOf(PrivacySession session) {
        JsonNode rules = session.spanRules();
        return rules == null ? List.of() : Json.MAPPER.convertValue(rules, new TypeReference<>() {});
    }

    /** Whether the session still wants the job's output; if not, its bytes are to be deleted. */
    public boolean transformed(
            PrivacySessionId id, JobId job, TransformSummary summary, JsonNode risk, StoredBlob output) {
        PrivacySession session = findFor(id, job).orElse(null);
        if (session == null) {
            return false;
        }
        JsonNode told = Json.MAPPER.valueToTree(summary);
        session.transformed(told, risk, output.key(), output.sha256(), clock);
        audit.tell(session, "transformation_finished", null, Map.of("transformation", told));
        return true;
    }

    /** Joins the transaction that ends the job. Does nothing once the job has handed its result in: another may be at work by then. */
    public void end(PrivacySessionId id, JobId job, JobStatus status, @Nullable String error) {
        findFor(id, job).ifPresent(session -> {
            if (status == JobStatus.FAILED) {
                session.fail(Objects.requireNonNullElse(error, "The work failed"), clock);
            } else {
                session.fallBack(clock);
            }
            audit.tell(session, "run_" + Json.wireName(status), null, Map.of());
        });
    }

    /** Its bytes go once the transaction is committed. */
    void abandonOutput(PrivacySession session) {
        String key = session.outputKey();
        if (key != null) {
            abandoned.fire(new OutputsAbandoned(List.of(key)));
        }
    }

    private Policy policyOf(PrivacySession session) {
        return policies.find(session.policyId()).orElseThrow(PrivacyError.POLICY_NOT_FOUND::exception);
    }

    private static DatasetVersionId datasetOf(PrivacySession session) {
        return session.dataset().orElseThrow(PrivacyError.DATASET_DELETED::exception);
    }
}
