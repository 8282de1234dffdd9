package io.cupel.experiments.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.experiments.domain.Experiment;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.experiments.domain.ExperimentStatus;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class ExperimentRepository {
    private static final String WITH_JOB = " from experiments e left join jobs j on j.id = e.job_id";
    private static final String VISIBLE =
            " from project_members m join experiments e on e.project_id = m.project_id left join jobs j on j.id = e.job_id"
                    + " where m.user_id = ?";

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
        StringBuilder query = new StringBuilder(VISIBLE);
        List<Object> arguments = new ArrayList<>(List.of(member.value()));
        if (project != null) {
            query.append(" and m.project_id = ?");
            arguments.add(project.value());
        }
        if (status != null) {
            query.append(" and e.status = ?");
            arguments.add(Json.wireName(status));
        }
        if (page.search() != null) {
            query.append(" and (lower(e.name) like ? or lower(e.target_column) like ?)");
            arguments.add(page.likePattern());
            arguments.add(page.likePattern());
        }
        long total = sql.count("select count(*)" + query, arguments.toArray());
        arguments.add(page.limit());
        arguments.add(page.offset());
        List<ExperimentRow> rows = sql.list(
                "select " + ExperimentRow.COLUMNS + query + " order by e.created_at desc, e.id desc limit ? offset ?",
                ExperimentRow::read,
                arguments.toArray());
        return Page.of(rows, total, page);
    }
}
