package io.cupel.privacy.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.PrivacyEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    public void add(PrivacyEvent event) {
        sql.update(
                """
                insert into privacy_events (id, project_id, policy_id, session_id, at, event, user_id, details)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                event.id(),
                event.projectId(),
                event.policyId(),
                event.sessionId(),
                event.at(),
                event.event(),
                event.userId(),
                event.details().toString());
    }

    /** The oldest first. */
    public Page<PrivacyEvent> list(EventQuery query, PageRequest page) {
        return query.find(sql, page).read(sql, "select v.* from privacy_events v", "v.id", EventRepository::read, page);
    }

    private static PrivacyEvent read(ResultSet row) throws SQLException {
        try {
            return new PrivacyEvent(
                    row.getObject("id", UUID.class),
                    row.getObject("project_id", UUID.class),
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
