package io.cupel.datasets.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.DatasetContents;
import io.cupel.datasets.DatasetVersionView;
import io.cupel.datasets.RowPage;
import io.cupel.datasets.VersionReference;
import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.datasets.domain.QualityReport;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same as of a dataset, for callers that know only the version. */
@Path("/api/datasets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Datasets")
public class DatasetVersionsResource {
    private final DatasetContents contents;

    @Inject
    public DatasetVersionsResource(DatasetContents contents) {
        this.contents = contents;
    }

    @GET
    @Path("/versions/{version_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getDatasetVersion", summary = "One version by its id alone")
    @ApiResponse(wrapped = "version", body = DatasetVersionView.class, errors = "404 Dataset version not found")
    public Map<String, Object> version(@PathParam("version_id") DatasetVersionId id) {
        return Responses.wrapped("version", contents.version(VersionReference.of(id)));
    }

    @GET
    @Path("/versions/{version_id}/columns")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listDatasetVersionColumns", summary = "Columns of the version with their statistics")
    @ApiResponse(list = ColumnProfile.class, errors = "404 Dataset version not found")
    public Page<JsonNode> columns(@PathParam("version_id") DatasetVersionId id, @BeanParam ListQuery query) {
        return contents.columns(VersionReference.of(id), query.page());
    }

    @GET
    @Path("/versions/{version_id}/quality")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getDatasetVersionQuality", summary = "Quality score and findings of the version")
    @ApiResponse(wrapped = "quality", body = QualityReport.class, errors = "404 Dataset version not found")
    public Map<String, Object> quality(@PathParam("version_id") DatasetVersionId id) {
        return Responses.wrapped("quality", contents.quality(VersionReference.of(id)));
    }

    @GET
    @Path("/versions/{version_id}/preview")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "previewDatasetVersion", summary = "Rows of the version in the file's order")
    @ApiResponse(body = RowPage.class, errors = "404 Dataset version not found")
    public RowPage preview(@PathParam("version_id") DatasetVersionId id, @BeanParam ListQuery query) {
        return contents.preview(VersionReference.of(id), query.page());
    }

    @GET
    @Path("/versions/{version_id}/download")
    @RequiresScope(Scope.READ)
    @Operation(
            operationId = "downloadDatasetVersion",
            summary = "Redirects to a short-lived address of the Parquet file")
    @ApiResponse(status = 302, errors = "404 Dataset version not found")
    public Response download(@PathParam("version_id") DatasetVersionId id) {
        return Response.status(Response.Status.FOUND)
                .location(contents.download(VersionReference.of(id)))
                .build();
    }
}
