package io.cupel.deployments.rest;

import io.cupel.deployments.DeploymentSwitches;
import io.cupel.deployments.PromoteDeployment;
import io.cupel.deployments.RollBackDeployment;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.rest.ApiResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/mlops/deployments/{deployment_id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "MLOps")
public class DeploymentSwitchesResource {
    private final DeploymentSwitches switches;

    @Inject
    public DeploymentSwitchesResource(DeploymentSwitches switches) {
        this.switches = switches;
    }

    @POST
    @Path("/activate")
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "activateDeployment",
            summary = "Let a deployment answer; in production it takes the place of the one that does")
    @ApiResponse(
            body = SwitchedDeployment.class,
            errors = {"404 Deployment not found or inactive", "409 Deployment name already exists"})
    public SwitchedDeployment activate(@PathParam("deployment_id") DeploymentId id) {
        return SwitchedDeployment.to(switches.activate(id));
    }

    @POST
    @Path("/deactivate")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "deactivateDeployment", summary = "Let a deployment answer no more")
    @ApiResponse(body = SwitchedDeployment.class, errors = "404 Deployment not found or inactive")
    public SwitchedDeployment deactivate(@PathParam("deployment_id") DeploymentId id) {
        return SwitchedDeployment.to(switches.deactivate(id));
    }

    @POST
    @Path("/promote")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "promoteDeployment", summary = "Move an active deployment from staging to production")
    @ApiResponse(
            body = SwitchedDeployment.class,
            errors = {"404 Deployment not found or inactive", "422 to_stage must be 'production'"})
    public SwitchedDeployment promote(@PathParam("deployment_id") DeploymentId id, PromoteDeployment command) {
        return SwitchedDeployment.to(switches.promote(id, command));
    }

    @POST
    @Path("/rollback")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "rollBackDeployment", summary = "Go back to another deployment or another model")
    @ApiResponse(
            body = SwitchedDeployment.class,
            errors = {
                "404 Deployment not found or inactive",
                "409 Deployment name already exists",
                "422 Provide to_deployment_id or to_model_id",
                "422 model_id must belong to project"
            })
    public SwitchedDeployment rollBack(@PathParam("deployment_id") DeploymentId id, RollBackDeployment command) {
        return SwitchedDeployment.to(switches.rollBack(id, command));
    }
}
