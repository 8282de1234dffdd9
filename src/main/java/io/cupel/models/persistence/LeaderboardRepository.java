package io.cupel.models.persistence;

import io.cupel.experiments.LeaderboardEntry;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The models of an experiment in their order. Each change of the order is one statement, so there is always one best. */
@ApplicationScoped
public class LeaderboardRepository {
    private static final String RANK = "update models m set leaderboard_rank = r.rank, is_best = (r.rank = 1)"
            + " from (select id, row_number() over (order by %s, created_at, id) as rank"
            + " from models where experiment_id = ?) r where m.id = r.id";
    private static final String GIVEN = "array_position(cast(string_to_array(?, ',') as uuid[]), id)";
    private static final String UNLISTED =
            " from models m where m.experiment_id = ? and " + GIVEN.replace("id)", "m.id)")
                    + " is null and not exists (select 1 from deployed_models d where d.model_id = m.id)";

    private final Sql sql;

    @Inject
    public LeaderboardRepository(Sql sql) {
        this.sql = sql;
    }

    /** Ranks by a metric; models without it come last. */
    public void rankBy(ExperimentId experiment, String metric) {
        sql.update(RANK.formatted(ModelRepository.bestFirst(metric)), metric, experiment.value());
    }

    /** Ranks as given; models that are not in the list come last. */
    public void rankAs(ExperimentId experiment, Collection<UUID> bestFirst) {
        sql.update(RANK.formatted(GIVEN + " nulls last"), joined(bestFirst), experiment.value());
    }

    /** Closes the gap that a removed model left. */
    public void closeRanks(ExperimentId experiment) {
        sql.update(RANK.formatted("leaderboard_rank nulls last"), experiment.value());
    }

    /**
     * Removes the models that are not in the list and not deployed.
     *
     * @return the keys of the files that nothing names any more
     */
    public List<String> removeUnlisted(ExperimentId experiment, Collection<UUID> listed) {
        List<String> keys = sql.list(
                "select distinct a.blob_key from model_artifacts a where a.model_id in (select m.id" + UNLISTED + ")",
                row -> row.getString(1),
                experiment.value(),
                joined(listed));
        sql.update("delete from models where id in (select m.id" + UNLISTED + ")", experiment.value(), joined(listed));
        return keys;
    }

    public boolean hasDeployed(ExperimentId experiment) {
        return sql.count(
                        "select count(*) from models m join deployed_models d on d.model_id = m.id"
                                + " where m.experiment_id = ?",
                        experiment.value())
                > 0;
    }

    public List<LeaderboardEntry> list(ExperimentId experiment) {
        return sql.list(
                "select m.id, m.name, m.algo, m.leaderboard_rank, m.is_best, m.metrics, m.created_at,"
                        + " coalesce(d.is_production, false) as is_production, coalesce(d.is_staging, false) as is_staging"
                        + " from models m left join deployed_models d on d.model_id = m.id"
                        + " where m.experiment_id = ? order by m.leaderboard_rank nulls last, m.id",
                LeaderboardRow::read,
                experiment.value());
    }

    public List<Tally> listTallies(Collection<ExperimentId> experiments) {
        List<UUID> ids = experiments.stream().map(ExperimentId::value).toList();
        return sql.list(
                "select experiment_id, count(*) as models, max(cast(id as text)) filter (where is_best) as best"
                        + " from models where experiment_id = any(cast(string_to_array(?, ',') as uuid[]))"
                        + " group by experiment_id",
                row -> new Tally(
                        new ExperimentId(row.getObject("experiment_id", UUID.class)),
                        row.getLong("models"),
                        row.getString("best") == null ? null : UUID.fromString(row.getString("best"))),
                joined(ids));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** How many models an experiment has, and the best of them. */
    public record Tally(
            ExperimentId experiment, long models, @Nullable UUID best) {}
}
