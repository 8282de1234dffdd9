package io.cupel.projects.persistence;

import io.cupel.projects.domain.ProjectRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/** A member joined with the user it is. */
public record MemberRow(UUID userId, String email, String name, ProjectRole role, Instant createdAt) {
    static MemberRow read(ResultSet row) throws SQLException {
        return new MemberRow(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                ProjectRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
