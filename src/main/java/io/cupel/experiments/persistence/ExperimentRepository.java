package io.cupel.experiments.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.experiments.domain.Experiment;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.experiments.domain.ExperimentStatus;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.projects.ProjectContents;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class ExperimentRepository {
    private static final String WITH_JOB = " from experiments e left join jobs j on j.id = e.job_id";

    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public ExperimentRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(Experiment experiment) {
        entities.persist(experiment);
        entities.flush();
    }

    public Optional<Experiment> find(ExperimentId id) {
        return Optional.ofNullable(entities.find(Experiment.class, id.value()));
    }

    public void remove(Experiment experiment) {
        entities.remove(experiment);
        entities.flush();
    }

    /** Sends changes to the database, for the queries here that do not go through JPA. */
    public void flush() {
        entities.flush();
    }

    public Optional<ExperimentRow> findRow(ExperimentId id) {
        return sql.find(
                "select " + ExperimentRow.COLUMNS + WITH_JOB + " where e.id = ?", ExperimentRow::read, id.value());
    }

    /** Those of the member's projects, the newest first. */
    public Page<ExperimentRow> list(
            UserId member, @Nullable ProjectId project, @Nullable ExperimentStatus status, PageRequest page) {
        return new ProjectContents("experiments", member)
                .in(project)
                .where("e.status = ?", status == null ? null : Json.wireName(status))
                .matching("(lower(e.name) like ? or lower(e.target_column) like ?)", page)
                .page(sql, "select " + ExperimentRow.COLUMNS + WITH_JOB, "e.id", ExperimentRow::read, page);
    }
}
