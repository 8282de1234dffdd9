package io.cupel.deployments.rest;

import io.cupel.deployments.PredictionService;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.ratelimit.LimitedBy;
import io.cupel.platform.ratelimit.RateLimited;
import io.cupel.platform.rest.ApiRequest;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.JsonPayload;
import io.cupel.scoring.PredictRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bytes in, bytes out. Plain calls do not come this far: {@link PredictShortcut} answers them. */
@Path("/api/mlops/deployments/{deployment_id}/predict")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "MLOps")
public class PredictResource {
    static final String LIMIT = "predict";

    private final PredictionService predictions;

    @Inject
    public PredictResource(PredictionService predictions) {
        this.predictions = predictions;
    }

    @POST
    @RequiresScope(Scope.PREDICT)
    @RateLimited(value = LIMIT, by = LimitedBy.CREDENTIAL)
    @Operation(
            operationId = "predictWithDeployment",
            summary = "Score one row or up to 10,000; the call is in the inference log when it is answered")
    @ApiRequest(body = PredictRequest.class)
    @ApiResponse(
            body = DeploymentPrediction.class,
            errors = {
                "404 Deployment not found or inactive",
                "500 Prediction failed",
                "503 Model cannot be loaded",
                "503 Inference log unavailable"
            })
    public byte[] predict(@PathParam("deployment_id") DeploymentId id, JsonPayload body) {
        return predictions.predict(id, body.bytes());
    }
}
