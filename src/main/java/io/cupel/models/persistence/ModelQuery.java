package io.cupel.models.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition of a list of models, grown filter by filter. */
final class ModelQuery {
    private static final String FROM = " from models m"
            + " join project_members pm on pm.project_id = m.project_id and pm.user_id = ?"
            + " join projects p on p.id = m.project_id"
            + " left join experiments e on e.id = m.experiment_id"
            + " left join deployed_models d on d.model_id = m.id"
            + " where true";

    private final StringBuilder text = new StringBuilder(FROM);
    private final List<Object> arguments = new ArrayList<>();

    ModelQuery(UserId member) {
        arguments.add(member.value());
    }

    ModelQuery matching(ModelFilter filter) {
        narrow(" and m.project_id = ?", filter.projectId());
        narrow(" and m.experiment_id = ?", filter.experimentId());
        narrow(" and lower(m.algo) = lower(?)", filter.algo());
        narrow(" and m.is_best = ?", filter.isBest());
        narrow(" and coalesce(d.is_production, false) = ?", filter.isProduction());
        narrow(" and coalesce(d.is_staging, false) = ?", filter.isStaging());
        return this;
    }

    ModelQuery found(PageRequest page) {
        if (page.search() != null) {
            String like = page.likePattern();
            text.append(" and (lower(m.name) like ? or lower(m.algo) like ? or lower(coalesce(e.name, '')) like ?)");
            arguments.addAll(List.of(like, like, like));
        }
        return this;
    }

    ModelQuery narrow(String condition, @Nullable Object value) {
        if (value != null) {
            text.append(condition);
            arguments.add(value);
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    Object[] arguments(Object... more) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
