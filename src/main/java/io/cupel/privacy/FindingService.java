package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.CurrentUser;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.rest.Json;
import io.cupel.platform.rest.binding.Patch;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.FindingChoice;
import io.cupel.privacy.domain.FindingId;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.domain.StoredFinding;
import io.cupel.privacy.persistence.FindingRepository;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.plan.Decisions;
import io.cupel.privacy.transform.ActionConfigs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was found in the columns of a session, and what people make of it. */
@ApplicationScoped
@Transactional
public class FindingService {
    private static final List<Object> COLUMN = List.of("body", "column");
    private static final List<Object> CONFIG = List.of("body", "config");
    private static final List<Object> PII_TYPE = List.of("body", "pii_type");

    private final CurrentUser caller;
    private final PrivacySessionService sessions;
    private final PolicyService policies;
    private final PrivacyRuns runs;
    private final FindingRepository findings;
    private final PrivacyAudit audit;
    private final ActionConfigs configs;

    @Inject
    public FindingService(
            CurrentUser caller,
            PrivacySessionService sessions,
            PolicyService policies,
            PrivacyRuns runs,
            FindingRepository findings,
            PrivacyAudit audit,
            ActionConfigs configs) {
        this.caller = caller;
        this.sessions = sessions;
        this.policies = policies;
        this.runs = runs;
        this.findings = findings;
        this.audit = audit;
        this.configs = configs;
    }

    /** @param all also the columns in which nothing was found */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<FindingView> list(PrivacySessionId id, boolean all, PageRequest page) {
        Decisions decisions = decisions(sessions.visible(id));
        return findings.list(id, all, page).map(finding -> FindingView.of(finding, decisions));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public FindingView get(PrivacySessionId id, FindingId findingId) {
        Decisions decisions = decisions(sessions.visible(id));
        return FindingView.of(existing(id, findingId), decisions);
    }

    /**
     * For a column that detection has looked at in vain. Counts for the next transformation, and until the next detection.
     *
     * @throws InvalidInputException for a column that the dataset does not have, and for a config that the action does not take
     */
    public FindingView add(PrivacySessionId id, AddFinding command) {
        PrivacySession session = sessions.idle(id);
        if (session.detection() == null) {
            throw PrivacyError.NOT_DETECTED.exception();
        }
        StoredFinding column = findings.findColumn(id, command.column())
                .orElseThrow(() -> new InvalidInputException(NamedColumns.absent(COLUMN)));
        FindingChoice choice = chosen(column.with(FindingChoice.NONE), command.asChange(), decisions(session));
        if (column.namesKind()) {
            throw PrivacyError.FINDING_EXISTS.exception();
        }
        return decided(session, column.with(choice), "finding_added");
    }

    /** Counts for the next transformation. */
    public FindingView change(PrivacySessionId id, FindingId findingId, ChangeFinding command) {
        PrivacySession session = sessions.idle(id);
        StoredFinding finding = existing(id, findingId);
        FindingChoice choice = chosen(finding, command, decisions(session));
        return decided(session, finding.with(choice), "finding_changed");
    }

    private StoredFinding existing(PrivacySessionId id, FindingId finding) {
        return findings.find(id, finding.value()).orElseThrow(PrivacyError.FINDING_NOT_FOUND::exception);
    }

    private FindingView decided(PrivacySession session, StoredFinding finding, String event) {
        findings.choose(finding.id(), finding.choice());
        audit.tell(
                session,
                event,
                caller.id().value(),
                Map.of("column", finding.columnName(), "choice", finding.choice()));
        return FindingView.of(finding, decisions(session));
    }

    private static FindingChoice changed(FindingChoice now, ChangeFinding command) {
        return new FindingChoice(
                command.piiType().over(now.type()),
                command.action().over(now.action()),
                config(now, command),
                Objects.requireNonNullElse(command.isIgnored(), now.isIgnored()));
    }

    /** Another action starts from its defaults, and the action that a rule chose takes the rule's config. */
    private static @Nullable JsonNode config(FindingChoice now, ChangeFinding command) {
        Patch<JsonNode> given = command.config().map(Json.MAPPER::valueToTree);
        if (given.isGiven() || !command.action().isGiven()) {
            return given.over(now.config());
        }
        return command.action().value() == null ? null : Json.MAPPER.createObjectNode();
    }

    /** A config is nothing without an action, an action nothing without a kind. */
    private FindingChoice chosen(StoredFinding finding, ChangeFinding command, Decisions decisions) {
        FindingChoice choice = changed(finding.choice(), command);
        Decision decision = decisions.about(finding.with(choice));
        if (decision == null && !choice.isIgnored() && choice.isMade()) {
            throw new InvalidInputException(Fault.missing(PII_TYPE));
        }
        if (decision != null && decision.action() != null) {
            PiiType type = decision.type();
            Action action = decision.action();
            configs.read(type, action, decision.config(), CONFIG);
        }
        return choice;
    }

    private Decisions decisions(PrivacySession session) {
        return runs.decisions(policies.visible(session.policyId()));
    }
}
