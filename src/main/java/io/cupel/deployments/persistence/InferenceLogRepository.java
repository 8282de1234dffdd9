package io.cupel.deployments.persistence;

import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the inference log; only the predict way writes it. */
@ApplicationScoped
public class InferenceLogRepository {
    private static final String FOUND = " and (lower(case when ? or inputs_anonymized then inputs end) like ?"
            + " or lower(prediction) like ? or lower(request_id) like ? or id::text like ?)";

    private final Sql sql;

    @Inject
    public InferenceLogRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * The newest first.
     *
     * @param from the first moment, or null
     * @param to the moment after the last, or null
     * @param findsClear whether inputs that are kept in clear may be searched: where they are not shown, a search would tell them
     */
    public Page<InferenceLogRow> list(
            DeploymentId deployment,
            @Nullable Instant from,
            @Nullable Instant to,
            PageRequest page,
            boolean findsClear) {
        StringBuilder where = new StringBuilder(" from inference_logs where deployment_id = ?");
        List<Object> arguments = new ArrayList<>(List.of(deployment.value()));
        narrow(where, arguments, " and at >= ?", from);
        narrow(where, arguments, " and at < ?", to);
        if (page.search() != null) {
            where.append(FOUND);
            String wanted = page.likePattern();
            arguments.addAll(List.of(findsClear, wanted, wanted, wanted, wanted));
        }
        long total = sql.count("select count(*)" + where, arguments.toArray());
        arguments.addAll(List.of(page.limit(), page.offset()));
        String rows = "select *" + where + " order by at desc, id desc limit ? offset ?";
        return Page.of(sql.list(rows, InferenceLogRow::read, arguments.toArray()), total, page);
    }

    private static void narrow(StringBuilder where, List<Object> arguments, String condition, @Nullable Instant bound) {
        if (bound != null) {
            where.append(condition);
            arguments.add(bound);
        }
    }
}
