package io.cupel.privacy.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.FoundIds;
import io.cupel.platform.persistence.IdQuery;
import io.cupel.platform.persistence.Sql;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.projects.ProjectContents;
import io.cupel.projects.domain.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which events of the audit trail are wanted, the oldest first. */
@FunctionalInterface
public interface EventQuery {
    FoundIds find(Sql sql, PageRequest page);

    static EventQuery of(PrivacySessionId session) {
        return below("e.session_id = ?", session.value());
    }

    /** Those of its sessions too. */
    static EventQuery of(PolicyId policy) {
        return below("e.policy_id = ?", policy.value());
    }

    private static EventQuery below(String parent, Object id) {
        return (sql, page) -> new IdQuery("privacy_events e")
                .where(parent, id)
                .matching("lower(e.event) like ?", page)
                .orderedBy("e.at", "key, id")
                .find(sql, page);
    }

    /**
     * Those of the projects that the user is a member of, whether or not what they tell of is still there.
     *
     * @param project null for all of them
     * @param policy null for any
     * @param from null for the first
     * @param to exclusive; null for the last
     */
    static EventQuery visibleTo(
            UserId member,
            @Nullable ProjectId project,
            @Nullable PolicyId policy,
            @Nullable Instant from,
            @Nullable Instant to) {
        return (sql, page) -> new ProjectContents("privacy_events", member)
                .in(project)
                .where("e.policy_id = ?", policy == null ? null : policy.value())
                .where("e.at >= ?", from)
                .where("e.at < ?", to)
                .matching("lower(e.event) like ?", page)
                .orderedBy("e.at", "key, id")
                .ids(sql, page);
    }
}
