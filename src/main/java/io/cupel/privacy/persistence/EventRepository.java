package io.cupel.privacy.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacyEvent;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who did what; only ever added to. */
@ApplicationScoped
public class EventRepository {
    private final Sql sql;

    @Inject
    public EventRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(ProjectId project, PrivacyEvent event) {
        sql.update(
                """
                insert into privacy_events (id, project_id, policy_id, session_id, at, event, user_id, details)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                event.id(),
                project.value(),
                event.policyId(),
                event.sessionId(),
                event.at(),
                event.event(),
                event.userId(),
                event.details().toString());
    }

    /** The oldest first. */
    public Page<PrivacyEvent> list(PrivacySessionId session, PageRequest page) {
        return list("session_id", session.value(), page);
    }

    /** Those of its sessions too, the oldest first. */
    public Page<PrivacyEvent> list(PolicyId policy, PageRequest page) {
        return list("policy_id", policy.value(), page);
    }

    private Page<PrivacyEvent> list(String key, UUID id, PageRequest page) {
        String found = " from privacy_events where " + key + " = ? and lower(event) like ?";
        long total = sql.count("select count(*)" + found, id, page.likePattern());
        List<PrivacyEvent> items = sql.list(
                "select *" + found + " order by at, id limit ? offset ?",
                EventRepository::read,
                id,
                page.likePattern(),
                page.limit(),
                page.offset());
        return Page.of(items, total, page);
    }

    private static PrivacyEvent read(ResultSet row) throws SQLException {
        try {
            return new PrivacyEvent(
                    row.getObject("id", UUID.class),
                    row.getObject("policy_id", UUID.class),
                    row.getObject("session_id", UUID.class),
                    Objects.requireNonNull(Sql.instant(row, "at")),
                    row.getString("event"),
                    row.getObject("user_id", UUID.class),
                    Json.MAPPER.readTree(row.getString("details")));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("An event does not hold JSON", damaged);
        }
    }
}
