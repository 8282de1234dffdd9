package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyTarget;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.persistence.FindingRepository;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.profile.Compliance;
import io.cupel.privacy.profile.ComplianceReport;
import io.cupel.privacy.profile.TargetEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a session proves: the risk before and after, and whether the profile's requirements are met. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SessionReports {
    private final PrivacySessionService sessions;
    private final PolicyService policies;
    private final PrivacyRuns runs;
    private final FindingRepository findings;

    @Inject
    public SessionReports(
            PrivacySessionService sessions, PolicyService policies, PrivacyRuns runs, FindingRepository findings) {
        this.sessions = sessions;
        this.policies = policies;
        this.runs = runs;
        this.findings = findings;
    }

    /** As {@link RiskComparison}, from the latest transformation. */
    public JsonNode risk(PrivacySessionId id) {
        JsonNode risk = sessions.visible(id).risk();
        if (risk == null) {
            throw PrivacyError.OUTPUT_NOT_FOUND.exception();
        }
        return risk;
    }

    /** Of the latest transformation, or of what the next one would do. */
    public ComplianceReport compliance(PrivacySessionId id) {
        PrivacySession session = sessions.visible(id);
        if (session.detection() == null) {
            throw PrivacyError.NOT_DETECTED.exception();
        }
        Policy policy = policies.visible(session.policyId());
        boolean isTransformed = session.outputKey() != null;
        List<Decision> decisions = isTransformed
                ? PrivacyRuns.decisionsOf(session)
                : runs.decisions(policy).about(findings.listAll(id));
        return Compliance.report(policy.profile(), decisions, isTransformed, target(session, policy, isTransformed));
    }

    private static @Nullable TargetEvidence target(PrivacySession session, Policy policy, boolean isTransformed) {
        PolicyTarget target = isTransformed
                ? PrivacyRuns.settingsOf(session, policy).target()
                : PolicyService.settings(policy).target();
        if (target == null) {
            return null;
        }
        JsonNode risk = session.risk();
        JsonNode after = risk == null ? MissingNode.getInstance() : risk.path("after");
        JsonNode transformation = session.transformation();
        return new TargetEvidence(
                target,
                (isTransformed && transformation != null)
                        ? transformation.path("target_met").asBoolean(false)
                        : null,
                after.hasNonNull("k") ? after.path("k").asLong() : null,
                target.l() == null ? null : least(after.path("sensitive")),
                target.t() == null ? null : greatest(after.path("sensitive")));
    }

    private static @Nullable Long least(JsonNode sensitive) {
        OptionalLong least = StreamSupport.stream(sensitive.spliterator(), false)
                .mapToLong(one -> one.path("distinct_l").asLong())
                .min();
        return least.isPresent() ? (Long) least.getAsLong() : null;
    }

    private static @Nullable Double greatest(JsonNode sensitive) {
        OptionalDouble greatest = StreamSupport.stream(sensitive.spliterator(), false)
                .mapToDouble(one -> one.path("t").asDouble())
                .max();
        return greatest.isPresent() ? (Double) greatest.getAsDouble() : null;
    }
}
