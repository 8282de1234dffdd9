package io.cupel.models.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.models.domain.MetricOrder;
import io.cupel.models.domain.Model;
import io.cupel.models.domain.ModelArtifact;
import io.cupel.models.domain.ModelId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.paging.Sort;
import io.cupel.platform.persistence.Sql;
import io.cupel.projects.ProjectContents;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class ModelRepository {
    private static final String COLUMNS = "select m.id, m.name, m.algo, m.experiment_id, e.name as experiment_name,"
            + " m.project_id, p.name as project_name, m.is_best, " + deployed("is_production") + ", "
            + deployed("is_staging")
            + ", m.metrics, m.created_at from models m join projects p on p.id = m.project_id"
            + " left join experiments e on e.id = m.experiment_id";
    private static final String ANSWERING =
            "exists (select 1 from answering_models a where a.model_id = e.id and a.stage = '%s') = ?";

    /** Those of some keys that no artifact names: models of one experiment share a file. */
    static final String UNNAMED = "select key from unnest(string_to_array(?, ',')) key"
            + " where not exists (select 1 from model_artifacts a where a.blob_key = key)";

    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public ModelRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(Model model, List<ModelArtifact> artifacts) {
        entities.persist(model);
        entities.flush();
        artifacts.forEach(entities::persist);
        entities.flush();
    }

    public Optional<Model> find(ModelId id) {
        return Optional.ofNullable(entities.find(Model.class, id.value()));
    }

    public List<ModelArtifact> listArtifacts(ModelId id) {
        return entities.createQuery(
                        "select a from ModelArtifact a where a.modelId = :model order by a.kind desc",
                        ModelArtifact.class)
                .setParameter("model", id.value())
                .getResultList();
    }

    /** The model as a member of its project sees it. */
    public Optional<ModelRow> findRow(ModelId id, UserId member) {
        return sql.find(
                COLUMNS + " join project_members pm on pm.project_id = m.project_id where pm.user_id = ? and m.id = ?",
                ModelRow::read,
                member.value(),
                id.value());
    }

    /** @param sort by {@code created_at}, or by a metric, whose name has been checked: models without it come last */
    public Page<ModelRow> list(UserId member, ModelFilter filter, Sort sort, PageRequest page) {
        ProjectContents wanted = new ProjectContents("models", member)
                .in(filter.projectId() == null ? null : new ProjectId(filter.projectId()))
                .where("e.experiment_id = ?", filter.experimentId())
                .where("lower(e.algo) = lower(?)", filter.algo())
                .where("e.is_best = ?", filter.isBest())
                .where(ANSWERING.formatted("production"), filter.isProduction())
                .where(ANSWERING.formatted("staging"), filter.isStaging())
                .matching(
                        "(lower(e.name) like ? or lower(e.algo) like ? or e.experiment_id = any(array("
                                + "select x.id from experiments x where lower(x.name) like ?)))",
                        page);
        return ordered(wanted, sort).page(sql, COLUMNS, "m.id", ModelRow::read, page);
    }

    private static ProjectContents ordered(ProjectContents wanted, Sort sort) {
        return sort.field().equals("created_at")
                ? wanted.orderedBy("e.created_at", "key %1$s, id %1$s".formatted(sort.direction()))
                : wanted.orderedBy("e." + sort.field(), "key " + sort.direction() + " nulls last, id");
    }

    /** Asked for each row of a page: joined, the view would be worked out for all models first. */
    private static String deployed(String where) {
        return "coalesce((select d.%1$s from deployed_models d where d.model_id = m.id), false) as %1$s"
                .formatted(where);
    }

    public boolean isDeployed(ModelId id) {
        return sql.count("select count(*) from deployed_models where model_id = ?", id.value()) > 0;
    }

    /** @return the keys of the files that nothing names any more */
    public List<String> remove(ModelId id) {
        List<String> keys = sql.list(
                "select blob_key from model_artifacts where model_id = ?", row -> row.getString(1), id.value());
        sql.update("delete from models where id = ?", id.value());
        return sql.list(UNNAMED, row -> row.getString(1), String.join(",", keys));
    }

    /** How the best come first by a metric. */
    static String bestFirst(String metric) {
        return "cast(metrics ->> ? as double precision) " + MetricOrder.bestFirst(metric) + " nulls last";
    }
}
