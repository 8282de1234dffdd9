package io.cupel.experiments.persistence;

import io.cupel.engine.TrainingEvent;
import io.cupel.engine.TrainingEvent.Level;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The training log: only ever added to. */
@ApplicationScoped
public class TrainingLogRepository {
    private static final String TOLD = " from experiment_events where experiment_id = ?";
    private static final String MATCHING = " and (lower(message) like ? or lower(stage) like ?)";

    private final Sql sql;

    @Inject
    public TrainingLogRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(ExperimentId experiment, int attempt, TrainingEvent event) {
        sql.update(
                "insert into experiment_events (experiment_id, attempt, at, level, stage, message) values (?, ?, ?, ?, ?, ?)",
                experiment.value(),
                attempt,
                event.at(),
                Json.wireName(event.level()),
                event.stage(),
                event.message());
    }

    /** In the order they were told. */
    public Page<TrainingEvent> list(ExperimentId experiment, PageRequest page) {
        String found = TOLD;
        List<Object> arguments = new ArrayList<>(List.of(experiment.value()));
        if (page.search() != null) {
            found += MATCHING;
            arguments.addAll(List.of(page.likePattern(), page.likePattern()));
        }
        long total = sql.count("select count(*)" + found, arguments.toArray());
        arguments.addAll(List.of(page.limit(), page.offset()));
        List<TrainingEvent> events = sql.list(
                "select at, level, stage, message" + found + " order by id limit ? offset ?",
                row -> new TrainingEvent(
                        Objects.requireNonNull(Sql.instant(row, "at")),
                        Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                        row.getString("stage"),
                        row.getString("message")),
                arguments.toArray());
        return Page.of(events, total, page);
    }
}
