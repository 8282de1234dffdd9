package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacyEvent;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.persistence.EventRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail, in the transaction of what it tells of. */
@ApplicationScoped
public class PrivacyAudit {
    private final EventRepository events;
    private final Clock clock;

    @Inject
    public PrivacyAudit(EventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** @param user null for the work of a job */
    void tell(PrivacySession session, String event, @Nullable UUID user, Map<String, ?> details) {
        add(session.policyId(), session.id(), event, user, details);
    }

    void tell(PolicyId policy, String event, UUID user, Map<String, ?> details) {
        add(policy, null, event, user, details);
    }

    private void add(
            PolicyId policy,
            @Nullable PrivacySessionId session,
            String event,
            @Nullable UUID user,
            Map<String, ?> details) {
        JsonNode tree = Json.MAPPER.valueToTree(details);
        events.add(new PrivacyEvent(
                UuidCreator.getTimeOrderedEpoch(),
                policy.value(),
                session == null ? null : session.value(),
                clock.instant(),
                event,
                user,
                tree));
    }
}
