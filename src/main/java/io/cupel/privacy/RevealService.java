package io.cupel.privacy;

import io.cupel.auth.CurrentUser;
import io.cupel.platform.error.DomainException;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.secret.PolicySecret;
import io.cupel.privacy.transform.Encryption;
import io.cupel.privacy.transform.PolicyKeys;
import io.cupel.projects.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns enciphered values back for whoever holds the key. Every attempt of an administrator who can see the session is in the audit trail, whatever
 * it is refused for.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RuntimeException.class)
public class RevealService {
    private final CurrentUser caller;
    private final ProjectAccess access;
    private final PrivacySessionService sessions;
    private final PolicySecrets secrets;
    private final PrivacyAudit audit;

    @Inject
    public RevealService(
            CurrentUser caller,
            ProjectAccess access,
            PrivacySessionService sessions,
            PolicySecrets secrets,
            PrivacyAudit audit) {
        this.caller = caller;
        this.access = access;
        this.sessions = sessions;
        this.secrets = secrets;
        this.audit = audit;
    }

    public RevealedValues reveal(PrivacySessionId id, RevealValues command) {
        PrivacySession session = sessions.locked(id);
        Encryption encryption = audited(session, command);
        List<@Nullable String> revealed = new ArrayList<>();
        command.values().forEach(value -> revealed.add(encryption.reveal(value).orElse(null)));
        return new RevealedValues(revealed);
    }

    private Encryption audited(PrivacySession session, RevealValues command) {
        try {
            Encryption encryption = encryption(session, command);
            tell(session, "values_revealed", command);
            return encryption;
        } catch (DomainException refused) {
            tell(session, "reveal_refused", command);
            throw refused;
        }
    }

    /** Refuses by itself and not through a transactional bean, which would take the event of the refusal back. */
    private Encryption encryption(PrivacySession session, RevealValues command) {
        access.requireEditor(session.projectId(), PrivacyError.SESSION_NOT_FOUND);
        session.requireIdle();
        PiiType type = enciphered(session, command.column());
        return new Encryption(type, keys(session, command.key()));
    }

    private static PiiType enciphered(PrivacySession session, String column) {
        if (session.outputKey() == null) {
            throw PrivacyError.OUTPUT_NOT_FOUND.exception();
        }
        return PrivacyRuns.decisionsOf(session).stream()
                .filter(decision ->
                        decision.action() == Action.ENCRYPT && decision.column().equals(column))
                .map(Decision::type)
                .findFirst()
                .orElseThrow(PrivacyError.COLUMN_NOT_ENCRYPTED::exception);
    }

    /** Those of the given key, if it is the one that the session used. */
    private PolicyKeys keys(PrivacySession session, String written) {
        int version = Objects.requireNonNull(session.keyVersion());
        PolicyKeys used = secrets.keys(session.projectId(), session.policyId(), version);
        return PolicySecret.read(written)
                .map(PolicyKeys::of)
                .filter(given -> given.match(used.checkValue()))
                .orElseThrow(PrivacyError.WRONG_KEY::exception);
    }

    private void tell(PrivacySession session, String event, RevealValues command) {
        Map<String, Object> details =
                Map.of("column", command.column(), "values", command.values().size());
        audit.tell(session, event, caller.id().value(), details);
    }
}
