package io.cupel.deployments.rest;

import io.cupel.deployments.InferenceLogService;
import io.cupel.deployments.InferenceLogView;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.QueryInstants;
import io.cupel.platform.rest.ApiResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/mlops/deployments/{deployment_id}/logs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "MLOps")
public class InferenceLogsResource {
    private final InferenceLogService logs;

    @Inject
    public InferenceLogsResource(InferenceLogService logs) {
        this.logs = logs;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(
            operationId = "listInferenceLogs",
            summary = "Predict calls of a deployment, the newest first; from is included, to is not")
    @ApiResponse(list = InferenceLogView.class, errors = "404 Deployment not found or inactive")
    public Page<InferenceLogView> list(
            @PathParam("deployment_id") DeploymentId id,
            @BeanParam ListQuery query,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return logs.list(id, QueryInstants.optional("from", from), QueryInstants.optional("to", to), query.page());
    }
}
