package io.cupel.privacy;

import io.cupel.auth.CurrentUser;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacyEvent;
import io.cupel.privacy.persistence.EventQuery;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The audit trail as members of a project read it: policies and sessions that are gone have theirs still. */
@ApplicationScoped
public class PrivacyTrail {
    private final CurrentUser caller;
    private final PrivacyAudit audit;

    @Inject
    public PrivacyTrail(CurrentUser caller, PrivacyAudit audit) {
        this.caller = caller;
        this.audit = audit;
    }

    /** The oldest event first; what is null narrows nothing. */
    public Page<PrivacyEvent> list(
            @Nullable ProjectId project,
            @Nullable PolicyId policy,
            @Nullable Instant from,
            @Nullable Instant to,
            PageRequest page) {
        return audit.list(EventQuery.visibleTo(caller.id(), project, policy, from, to), page);
    }
}
