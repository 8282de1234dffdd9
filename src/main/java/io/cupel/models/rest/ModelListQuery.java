package io.cupel.models.rest;

import io.cupel.models.ModelsWanted;
import io.cupel.models.domain.MetricOrder;
import io.cupel.platform.paging.QueryFlags;
import io.cupel.platform.paging.QueryIds;
import io.cupel.platform.paging.Sort;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters that only the list of models takes. */
public class ModelListQuery {
    @QueryParam("project_id")
    @Nullable
    String projectId;

    @QueryParam("experiment_id")
    @Nullable
    String experimentId;

    @QueryParam("model_type")
    @Parameter(description = "The algorithm, such as GBM, whatever the case of the letters")
    @Nullable
    String modelType;

    @QueryParam("is_best")
    @Nullable
    String isBest;

    @QueryParam("is_production")
    @Nullable
    String isProduction;

    @QueryParam("is_staging")
    @Nullable
    String isStaging;

    @QueryParam("sort_metric")
    @Parameter(
            description =
                    "auc, rmse, mae, r2, logloss, accuracy, mse or mean_per_class_error; the newest first when absent")
    @Nullable
    String sortMetric;

    @QueryParam("sort_dir")
    @Parameter(description = "asc or desc; what puts the best first when absent")
    @Nullable
    String sortDir;

    ModelsWanted wanted() {
        return new ModelsWanted(
                QueryIds.optional("project_id", projectId),
                QueryIds.optional("experiment_id", experimentId),
                modelType == null || modelType.isBlank() ? null : modelType.strip(),
                QueryFlags.optional("is_best", isBest),
                QueryFlags.optional("is_production", isProduction),
                QueryFlags.optional("is_staging", isStaging),
                sort());
    }

    private Sort sort() {
        Sort standard = sortMetric == null
                ? ModelsWanted.NEWEST_FIRST
                : new Sort(sortMetric, MetricOrder.isMoreBetter(sortMetric));
        return Sort.of("sort_metric", sortMetric, ModelsWanted.SORT_METRICS, "sort_dir", sortDir, standard);
    }
}
