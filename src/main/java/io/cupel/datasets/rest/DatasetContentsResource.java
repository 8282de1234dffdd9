package io.cupel.datasets.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.DatasetContents;
import io.cupel.datasets.DatasetVersionView;
import io.cupel.datasets.RowPage;
import io.cupel.datasets.VersionComparison;
import io.cupel.datasets.VersionReference;
import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.datasets.domain.QualityReport;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.QueryIds;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is in a dataset: in its latest version where no other is named. */
@Path("/api/datasets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Datasets")
public class DatasetContentsResource {
    private final DatasetContents contents;

    @Inject
    public DatasetContentsResource(DatasetContents contents) {
        this.contents = contents;
    }

    @GET
    @Path("/{dataset_id}/versions")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listDatasetVersions", summary = "Versions of a dataset, the newest first")
    @ApiResponse(list = DatasetVersionView.class, errors = "404 Dataset not found")
    public Page<DatasetVersionView> versions(@PathParam("dataset_id") DatasetId id, @BeanParam ListQuery query) {
        return contents.versions(id, query.page());
    }

    @GET
    @Path("/{dataset_id}/versions/{version_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getVersionOfDataset", summary = "One version of a dataset")
    @ApiResponse(
            wrapped = "version",
            body = DatasetVersionView.class,
            errors = {"404 Dataset not found", "404 Dataset version not found"})
    public Map<String, Object> version(
            @PathParam("dataset_id") DatasetId id, @PathParam("version_id") DatasetVersionId version) {
        return Responses.wrapped("version", contents.version(VersionReference.of(id, version)));
    }

    @GET
    @Path("/{dataset_id}/columns")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listDatasetColumns", summary = "Columns with their statistics, in the file's order")
    @ApiResponse(
            list = ColumnProfile.class,
            errors = {"404 Dataset not found", "404 Dataset version not found"})
    public Page<JsonNode> columns(
            @PathParam("dataset_id") DatasetId id,
            @QueryParam("version_id") @Nullable String version,
            @BeanParam ListQuery query) {
        return contents.columns(reference(id, version), query.page());
    }

    @GET
    @Path("/{dataset_id}/quality")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getDatasetQuality", summary = "Quality score and findings")
    @ApiResponse(
            wrapped = "quality",
            body = QualityReport.class,
            errors = {"404 Dataset not found", "404 Dataset version not found"})
    public Map<String, Object> quality(
            @PathParam("dataset_id") DatasetId id, @QueryParam("version_id") @Nullable String version) {
        return Responses.wrapped("quality", contents.quality(reference(id, version)));
    }

    @GET
    @Path("/{dataset_id}/preview")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "previewDataset", summary = "Rows in the file's order")
    @ApiResponse(
            body = RowPage.class,
            errors = {"404 Dataset not found", "404 Dataset version not found"})
    public RowPage preview(
            @PathParam("dataset_id") DatasetId id,
            @QueryParam("version_id") @Nullable String version,
            @BeanParam ListQuery query) {
        return contents.preview(reference(id, version), query.page());
    }

    @GET
    @Path("/{dataset_id}/download")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "downloadDataset", summary = "Redirects to a short-lived address of the Parquet file")
    @ApiResponse(
            status = 302,
            errors = {"404 Dataset not found", "404 Dataset version not found"})
    public Response download(
            @PathParam("dataset_id") DatasetId id, @QueryParam("version_id") @Nullable String version) {
        return Response.status(Response.Status.FOUND)
                .location(contents.download(reference(id, version)))
                .build();
    }

    @GET
    @Path("/{dataset_id}/compare")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "compareDatasetVersions", summary = "How version `to` differs from version `from`")
    @ApiResponse(
            wrapped = "comparison",
            body = VersionComparison.class,
            errors = {"404 Dataset not found", "404 Dataset version not found"})
    public Map<String, Object> compare(
            @PathParam("dataset_id") DatasetId id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        contents.requireVisible(id);
        List<Fault> faults = new ArrayList<>();
        UUID first = QueryIds.required("from", from, faults);
        UUID second = QueryIds.required("to", to, faults);
        InvalidInputException.throwIfAny(faults);
        return Responses.wrapped(
                "comparison", contents.compare(id, new DatasetVersionId(first), new DatasetVersionId(second)));
    }

    private static VersionReference reference(DatasetId id, @Nullable String version) {
        UUID given = QueryIds.optional("version_id", version);
        return VersionReference.of(id, given == null ? null : new DatasetVersionId(given));
    }
}
