package io.cupel.deployments.rest;

import io.cupel.deployments.CreateDeployment;
import io.cupel.deployments.DeploymentService;
import io.cupel.deployments.DeploymentView;
import io.cupel.deployments.domain.DeploymentStage;
import io.cupel.deployments.domain.DeploymentStatus;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.QueryEnums;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/mlops/projects/{project_id}/deployments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "MLOps")
public class ProjectDeploymentsResource {
    private final DeploymentService deployments;

    @Inject
    public ProjectDeploymentsResource(DeploymentService deployments) {
        this.deployments = deployments;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listDeployments", summary = "Deployments of a project, the newest first")
    @ApiResponse(list = DeploymentView.class, errors = "404 Project not found")
    public Page<DeploymentView> list(
            @PathParam("project_id") ProjectId project,
            @BeanParam ListQuery query,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("status") @Nullable String status) {
        return deployments.list(
                project,
                QueryEnums.optional("stage", stage, DeploymentStage.class),
                QueryEnums.optional("status", status, DeploymentStatus.class),
                query.page());
    }

    @POST
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "createDeployment",
            summary = "Deploy a model; in production it replaces the project's earlier production deployment")
    @ApiResponse(
            status = 201,
            created = "deployment",
            wrapped = "deployment",
            body = DeploymentView.class,
            errors = {
                "404 Project not found",
                "409 Deployment name already exists",
                "409 Policy is not active",
                "422 stage must be 'staging' or 'production'",
                "422 model_id must belong to project"
            })
    public Response create(@PathParam("project_id") ProjectId project, CreateDeployment command) {
        DeploymentView deployment = deployments.create(project, command);
        return Responses.created(
                "/api/mlops/deployments/" + deployment.id(),
                "deployment",
                deployment.id(),
                Map.of("deployment", deployment));
    }
}
