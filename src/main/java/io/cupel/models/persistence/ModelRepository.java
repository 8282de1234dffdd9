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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class ModelRepository {
    private static final String COLUMNS = "select m.id, m.name, m.algo, m.experiment_id, e.name as experiment_name,"
            + " m.project_id, p.name as project_name, m.is_best, coalesce(d.is_production, false) as is_production,"
            + " coalesce(d.is_staging, false) as is_staging, m.metrics, m.created_at";

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
        ModelQuery query = new ModelQuery(member).narrow(" and m.id = ?", id.value());
        return sql.find(COLUMNS + query.text(), ModelRow::read, query.arguments());
    }

    /** @param sort by {@code created_at}, or by the name of a metric: models without it come last */
    public Page<ModelRow> list(UserId member, ModelFilter filter, Sort sort, PageRequest page) {
        ModelQuery query = new ModelQuery(member).matching(filter).found(page);
        long total = sql.count("select count(*)" + query.text(), query.arguments());
        boolean byTime = sort.field().equals("created_at");
        String order = byTime
                ? " order by m.created_at %1$s, m.id %1$s"
                : " order by cast(m.metrics ->> ? as double precision) %1$s nulls last, m.id";
        String text = COLUMNS + query.text() + order.formatted(sort.direction()) + " limit ? offset ?";
        Object[] arguments = byTime
                ? query.arguments(page.limit(), page.offset())
                : query.arguments(sort.field(), page.limit(), page.offset());
        return Page.of(sql.list(text, ModelRow::read, arguments), total, page);
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
