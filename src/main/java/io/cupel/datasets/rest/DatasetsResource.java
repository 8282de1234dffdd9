package io.cupel.datasets.rest;

import io.cupel.datasets.ChangeDataset;
import io.cupel.datasets.DatasetService;
import io.cupel.datasets.DatasetView;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.QueryIds;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/datasets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Datasets")
public class DatasetsResource {
    private final DatasetService datasets;

    @Inject
    public DatasetsResource(DatasetService datasets) {
        this.datasets = datasets;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listDatasets", summary = "Datasets of one project, or of all of the caller's projects")
    @ApiResponse(list = DatasetView.class)
    public Page<DatasetView> list(@BeanParam ListQuery query, @QueryParam("project_id") @Nullable String projectId) {
        UUID project = QueryIds.optional("project_id", projectId);
        return datasets.list(project == null ? null : new ProjectId(project), query.page());
    }

    @GET
    @Path("/{dataset_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getDataset", summary = "One dataset with its latest version")
    @ApiResponse(wrapped = "dataset", body = DatasetView.class, errors = "404 Dataset not found")
    public Map<String, Object> get(@PathParam("dataset_id") DatasetId id) {
        return Responses.wrapped("dataset", datasets.get(id));
    }

    @PATCH
    @Path("/{dataset_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "updateDataset", summary = "Change the given fields of a dataset")
    @ApiResponse(
            wrapped = "dataset",
            body = DatasetView.class,
            errors = {"404 Dataset not found", "409 Dataset name already exists", "422 Dataset name must not be empty"})
    public Map<String, Object> change(@PathParam("dataset_id") DatasetId id, ChangeDataset command) {
        return Responses.wrapped("dataset", datasets.change(id, command));
    }

    @PUT
    @Path("/{dataset_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "replaceDataset", summary = "The same partial change as PATCH")
    @ApiResponse(
            wrapped = "dataset",
            body = DatasetView.class,
            errors = {"404 Dataset not found", "409 Dataset name already exists", "422 Dataset name must not be empty"})
    public Map<String, Object> put(@PathParam("dataset_id") DatasetId id, ChangeDataset command) {
        return Responses.wrapped("dataset", datasets.change(id, command));
    }

    @DELETE
    @Path("/{dataset_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "deleteDataset", summary = "Delete a dataset with all versions")
    @ApiResponse(
            done = true,
            errors = {"404 Dataset not found", "409 Dataset is in use"})
    public Map<String, Object> delete(@PathParam("dataset_id") DatasetId id) {
        datasets.delete(id);
        return Responses.done();
    }
}
