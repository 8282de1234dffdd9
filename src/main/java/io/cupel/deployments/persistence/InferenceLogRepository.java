package io.cupel.deployments.persistence;

import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.IdQuery;
import io.cupel.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the inference log; only the predict way writes it. */
@ApplicationScoped
public class InferenceLogRepository {
    private static final String IN_ALL =
            "(lower(e.inputs) like ? or lower(e.prediction) like ? or lower(e.request_id) like ?"
                    + " or e.id::text like ?)";
    private static final String IN_ANONYMIZED = IN_ALL.replace("(lower", "(e.inputs_anonymized and lower");

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
        IdQuery wanted = new IdQuery("inference_logs e")
                .where("e.deployment_id = ?", deployment.value())
                .where("e.at >= ?", from)
                .where("e.at < ?", to)
                .matching(findsClear ? IN_ALL : IN_ANONYMIZED, page)
                .orderedBy("e.at", "key desc, id desc");
        return wanted.find(sql, page)
                .read(sql, "select l.* from inference_logs l", "l.id", InferenceLogRow::read, page);
    }
}
