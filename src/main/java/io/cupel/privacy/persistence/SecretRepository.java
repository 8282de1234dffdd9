package io.cupel.privacy.persistence;

import io.cupel.platform.persistence.Sql;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The projects' wrapped secrets. Never changed, only followed by a newer version. */
@ApplicationScoped
public class SecretRepository {
    private static final String COLUMNS = "select version, wrapped_secret from privacy_keys where project_id = ?";

    private final Sql sql;

    @Inject
    public SecretRepository(Sql sql) {
        this.sql = sql;
    }

    public Optional<WrappedSecret> findLatest(ProjectId project) {
        return sql.find(COLUMNS + " order by version desc limit 1", SecretRepository::read, project.value());
    }

    public Optional<WrappedSecret> find(ProjectId project, int version) {
        return sql.find(COLUMNS + " and version = ?", SecretRepository::read, project.value(), version);
    }

    /** Whether it was added; false when somebody else has added that version meanwhile. */
    public boolean add(ProjectId project, WrappedSecret secret, Instant now) {
        return sql.update("""
                insert into privacy_keys (project_id, version, wrapped_secret, created_at) values (?, ?, ?, ?)
                on conflict do nothing""", project.value(), secret.version(), secret.wrapped(), now) > 0;
    }

    private static WrappedSecret read(ResultSet row) throws SQLException {
        return new WrappedSecret(row.getInt("version"), row.getBytes("wrapped_secret"));
    }

    /** @param wrapped what the master secret opens */
    @SuppressWarnings("ArrayRecordComponent") // lives between two lines
    public record WrappedSecret(int version, byte[] wrapped) {}
}
