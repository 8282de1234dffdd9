package io.cupel.datasets.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.datasets.domain.Dataset;
import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.platform.error.Causes;
import io.cupel.platform.error.ErrorCode;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.persistence.UniqueViolation;
import io.cupel.projects.ProjectContents;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class DatasetRepository {
    private static final Map<String, DatasetError> UNIQUE =
            Map.of("datasets_project_id_name_uq", DatasetError.NAME_EXISTS);
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String WITH_LATEST = "select " + VersionRepository.COLUMNS
            + ", d.description, d.created_at as dataset_created_at, d.updated_at from datasets d"
            + " join lateral (select * from dataset_versions n where n.dataset_id = d.id"
            + " order by n.number desc limit 1) v on true";

    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public DatasetRepository(Sql sql) {
        this.sql = sql;
    }

    /** {@link ProjectError#PROJECT_NOT_FOUND} when the project was deleted meanwhile. */
    public void add(Dataset dataset) {
        entities.persist(dataset);
        try {
            flush();
        } catch (PersistenceException failure) {
            throw meaningOf(failure, ProjectError.PROJECT_NOT_FOUND);
        }
    }

    /** Sends changes to the database; a name that is taken is reported here. */
    public void flush() {
        UniqueViolation.flush(entities, UNIQUE);
    }

    public Optional<Dataset> find(DatasetId id) {
        return Optional.ofNullable(entities.find(Dataset.class, id.value()));
    }

    /** Locked until the transaction ends, so that two new versions get two numbers. */
    public Optional<Dataset> findForUpdate(DatasetId id) {
        return Optional.ofNullable(entities.find(Dataset.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Its versions go with it; {@link DatasetError#IN_USE} when something was made from one of them. */
    public void remove(Dataset dataset) {
        try {
            entities.remove(dataset);
            entities.flush();
        } catch (PersistenceException failure) {
            throw meaningOf(failure, DatasetError.IN_USE);
        }
    }

    private static RuntimeException meaningOf(PersistenceException failure, ErrorCode meaning) {
        return Causes.find(failure, SQLException.class)
                .filter(cause -> FOREIGN_KEY_VIOLATION.equals(cause.getSQLState()))
                .<RuntimeException>map(cause -> meaning.exception().causedBy(cause))
                .orElse(failure);
    }

    public Optional<DatasetRow> findRow(DatasetId id, UserId member) {
        return sql.find(
                WITH_LATEST + " join project_members m on m.project_id = d.project_id where m.user_id = ? and d.id = ?",
                DatasetRow::read,
                member.value(),
                id.value());
    }

    /** The newest first. */
    public Page<DatasetRow> list(UserId member, @Nullable ProjectId project, PageRequest page) {
        return new ProjectContents("datasets", member)
                .in(project)
                .matching("(lower(e.name) like ? or lower(coalesce(e.description, '')) like ?)", page)
                .page(sql, WITH_LATEST, "d.id", DatasetRow::read, page);
    }
}
