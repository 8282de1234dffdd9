package io.cupel.models.rest;

import io.cupel.models.ModelExplanation;
import io.cupel.models.ModelExplanations;
import io.cupel.models.ModelService;
import io.cupel.models.ModelSummary;
import io.cupel.models.ModelView;
import io.cupel.models.domain.ModelId;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/models")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
public class ModelsResource {
    private final ModelService models;
    private final ModelExplanations explanations;

    @Inject
    public ModelsResource(ModelService models, ModelExplanations explanations) {
        this.models = models;
        this.explanations = explanations;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listModels", summary = "Models of the caller's projects, filtered and sorted")
    @ApiResponse(list = ModelSummary.class)
    public Page<ModelSummary> list(@BeanParam ListQuery query, @BeanParam ModelListQuery filter) {
        return models.list(filter.wanted(), query.page());
    }

    @GET
    @Path("/{model_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getModel", summary = "One model with its curves, tables, importances and files")
    @ApiResponse(wrapped = "model", body = ModelView.class, errors = "404 Model not found")
    public Map<String, Object> get(@PathParam("model_id") ModelId id) {
        return Responses.wrapped("model", models.get(id));
    }

    @GET
    @Path("/{model_id}/explain")
    @RequiresScope(Scope.READ)
    @Operation(
            operationId = "explainModel",
            summary = "What a model goes by: importances, and how its answer changes with single features")
    @ApiResponse(
            wrapped = "explanation",
            body = ModelExplanation.class,
            errors = {"404 Model not found", "500 Prediction failed"})
    public Map<String, Object> explain(@PathParam("model_id") ModelId id, @BeanParam ExplanationQuery query) {
        return Responses.wrapped("explanation", explanations.explain(id, query.wanted()));
    }

    @GET
    @Path("/{model_id}/download")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "downloadModel", summary = "Go to a short-lived address of the model's MOJO file")
    @ApiResponse(status = 302, errors = "404 Model not found")
    public Response download(@PathParam("model_id") ModelId id) {
        return Response.status(Response.Status.FOUND)
                .location(models.download(id))
                .build();
    }

    @DELETE
    @Path("/{model_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "deleteModel", summary = "Delete a model that is not deployed")
    @ApiResponse(
            done = true,
            errors = {"404 Model not found", "409 Model is deployed"})
    public Map<String, Object> delete(@PathParam("model_id") ModelId id) {
        models.delete(id);
        return Responses.done();
    }
}
