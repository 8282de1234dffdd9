package io.cupel.models.rest;

import io.cupel.models.ModelPredictions;
import io.cupel.models.domain.ModelId;
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

/** Bytes in, bytes out. */
@Path("/api/models/{model_id}/predict")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
public class ModelPredictResource {
    private final ModelPredictions predictions;

    @Inject
    public ModelPredictResource(ModelPredictions predictions) {
        this.predictions = predictions;
    }

    @POST
    @RequiresScope(Scope.PREDICT)
    @RateLimited(value = "predict", by = LimitedBy.CREDENTIAL)
    @Operation(operationId = "predictWithModel", summary = "Score one row or up to 10,000, with reasons if wanted")
    @ApiRequest(body = PredictRequest.class)
    @ApiResponse(
            body = ModelPrediction.class,
            errors = {"404 Model not found", "500 Prediction failed"})
    public byte[] predict(@PathParam("model_id") ModelId id, JsonPayload body) {
        return predictions.predict(id, body.bytes());
    }
}
