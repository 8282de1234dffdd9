package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacyEvent;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.persistence.EventQuery;
import io.cupel.privacy.persistence.EventRepository;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and shows the audit trail; an event is written in the transaction of what it tells of. */
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
        events.add(made(session.projectId(), session.policyId(), session.id().value(), event, user, details));
    }

    void tell(Policy policy, String event, UUID user, Map<String, ?> details) {
        events.add(made(policy.projectId(), policy.id(), null, event, user, details));
    }

    private PrivacyEvent made(
            ProjectId project,
            PolicyId policy,
            @Nullable UUID session,
            String event,
            @Nullable UUID user,
            Map<String, ?> details) {
        JsonNode tree = Json.MAPPER.valueToTree(details);
        return new PrivacyEvent(
                UuidCreator.getTimeOrderedEpoch(),
                project.value(),
                policy.value(),
                session,
                clock.instant(),
                event,
                user,
                tree);
    }

    Page<PrivacyEvent> list(EventQuery query, PageRequest page) {
        return events.list(query, page);
    }
}
