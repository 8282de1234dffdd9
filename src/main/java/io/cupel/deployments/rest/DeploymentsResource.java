package io.cupel.deployments.rest;

import io.cupel.deployments.ChangeDeployment;
import io.cupel.deployments.DeploymentService;
import io.cupel.deployments.DeploymentView;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/mlops/deployments/{deployment_id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "MLOps")
public class DeploymentsResource {
    private static final String CHANGES =
            "Changes the given fields of a deployment. `status`, `stage` and `model_id` may be sent along, as in"
                    + " the object that was read, and are left as they are: they change by activate, deactivate, promote and rollback.";

    private final DeploymentService deployments;

    @Inject
    public DeploymentsResource(DeploymentService deployments) {
        this.deployments = deployments;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getDeployment", summary = "One deployment, whatever its status")
    @ApiResponse(wrapped = "deployment", body = DeploymentView.class, errors = "404 Deployment not found or inactive")
    public Map<String, Object> get(@PathParam("deployment_id") DeploymentId id) {
        return Responses.wrapped("deployment", deployments.get(id));
    }

    @PATCH
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "updateDeployment",
            summary = "Change the given fields of a deployment",
            description = CHANGES)
    @ApiResponse(
            wrapped = "deployment",
            body = DeploymentView.class,
            errors = {
                "404 Deployment not found or inactive",
                "409 Deployment name already exists",
                "409 Policy is not active"
            })
    public Map<String, Object> change(@PathParam("deployment_id") DeploymentId id, ChangeDeployment command) {
        return Responses.wrapped("deployment", deployments.change(id, command));
    }

    @PUT
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "replaceDeployment", summary = "The same partial change as PATCH", description = CHANGES)
    @ApiResponse(
            wrapped = "deployment",
            body = DeploymentView.class,
            errors = {
                "404 Deployment not found or inactive",
                "409 Deployment name already exists",
                "409 Policy is not active"
            })
    public Map<String, Object> put(@PathParam("deployment_id") DeploymentId id, ChangeDeployment command) {
        return Responses.wrapped("deployment", deployments.change(id, command));
    }

    @DELETE
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "deleteDeployment", summary = "Delete a deployment and its inference log")
    @ApiResponse(done = true, errors = "404 Deployment not found or inactive")
    public Map<String, Object> delete(@PathParam("deployment_id") DeploymentId id) {
        deployments.delete(id);
        return Responses.done();
    }
}
