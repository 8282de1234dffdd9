package io.cupel.privacy.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.projects.domain.ProjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which events of the audit trail are wanted: those that fulfil every condition that is given. */
public final class EventQuery {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    private EventQuery() {}

    public static EventQuery of(PrivacySessionId session) {
        return new EventQuery().where("session_id = ?", session.value());
    }

    /** Those of its sessions too. */
    public static EventQuery of(PolicyId policy) {
        return new EventQuery().policy(policy);
    }

    /** Those of the projects that the user is a member of. */
    public static EventQuery visibleTo(UserId member) {
        return new EventQuery()
                .where("project_id in (select project_id from project_members where user_id = ?)", member.value());
    }

    public EventQuery project(@Nullable ProjectId project) {
        return project == null ? this : where("project_id = ?", project.value());
    }

    /** Whether or not it is still there. */
    public EventQuery policy(@Nullable PolicyId policy) {
        return policy == null ? this : where("policy_id = ?", policy.value());
    }

    /**
     * @param from null for the first
     * @param to exclusive; null for the last
     */
    public EventQuery between(@Nullable Instant from, @Nullable Instant to) {
        where("at >= ?", from);
        return where("at < ?", to);
    }

    EventQuery named(String pattern) {
        return where("lower(event) like ?", pattern);
    }

    private EventQuery where(String condition, @Nullable Object argument) {
        if (argument != null) {
            conditions.add(condition);
            arguments.add(argument);
        }
        return this;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    List<Object> arguments() {
        return List.copyOf(arguments);
    }
}
