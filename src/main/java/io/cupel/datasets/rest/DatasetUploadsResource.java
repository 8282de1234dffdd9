package io.cupel.datasets.rest;

import io.cupel.datasets.DatasetSettings;
import io.cupel.datasets.DatasetUploads;
import io.cupel.datasets.ReceivedFile;
import io.cupel.datasets.UploadDataset;
import io.cupel.datasets.UploadVersion;
import io.cupel.datasets.UploadedVersion;
import io.cupel.datasets.WorkFolders;
import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.QueryIds;
import io.cupel.platform.rest.ApiRequest;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.platform.rest.binding.RecordBinder;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/datasets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Datasets")
public class DatasetUploadsResource {
    /** What boundaries, part headers and text fields may add to the file. */
    private static final long FORM_OVERHEAD = 1 << 20;

    private static final List<Object> BODY = List.of("body");

    private final DatasetUploads uploads;
    private final DatasetSettings settings;
    private final WorkFolders folders;
    private final RecordBinder binder;

    @Inject
    public DatasetUploadsResource(
            DatasetUploads uploads, DatasetSettings settings, WorkFolders folders, Validator validator) {
        this.uploads = uploads;
        this.settings = settings;
        this.folders = folders;
        this.binder = new RecordBinder(validator);
    }

    @POST
    @Path("/upload")
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "uploadDataset",
            summary = "Upload a CSV or Parquet file as a new dataset: project_id, name, description?, file")
    @ApiRequest(body = DatasetForm.class, mediaType = MediaType.MULTIPART_FORM_DATA)
    @ApiResponse(
            status = 201,
            created = "dataset",
            body = UploadedVersion.class,
            errors = {
                "400 Malformed multipart body",
                "404 Project not found",
                "409 Dataset name already exists",
                "413 File too large (limit N bytes)",
                "422 Unsupported file type",
                "422 File is empty",
                "422 Could not parse CSV: line N: …",
                "503 Too many uploads at the moment; try again"
            })
    public Response upload(InputStream body, @Context HttpHeaders headers) throws IOException {
        requireSane(headers);
        try (WorkFolders.Task task = folders.open()) {
            MultipartForm form = read(body, headers, task);
            String project = form.fields().path("project_id").asText();
            if (QueryIds.isUuid(project)) {
                uploads.requireEditor(ProjectId.fromString(project));
            }
            UploadDataset command = binder.bind(UploadDataset.class, form.fields(), BODY);
            UploadedVersion made = uploads.upload(command, received(form, task, command.file()));
            return created("/api/datasets/" + made.datasetId(), "dataset", made);
        }
    }

    @POST
    @Path("/{dataset_id}/versions")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "uploadDatasetVersion", summary = "Upload a further version of a dataset: file")
    @ApiRequest(body = VersionForm.class, mediaType = MediaType.MULTIPART_FORM_DATA)
    @ApiResponse(
            status = 201,
            created = "version",
            body = UploadedVersion.class,
            errors = {
                "400 Malformed multipart body",
                "404 Dataset not found",
                "413 File too large (limit N bytes)",
                "422 Unsupported file type",
                "422 File is empty",
                "422 Could not parse CSV: line N: …",
                "503 Too many uploads at the moment; try again"
            })
    public Response addVersion(
            @PathParam("dataset_id") DatasetId dataset, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        uploads.requireEditor(dataset);
        requireSane(headers);
        try (WorkFolders.Task task = folders.open()) {
            MultipartForm form = read(body, headers, task);
            UploadVersion command = binder.bind(UploadVersion.class, form.fields(), BODY);
            UploadedVersion made = uploads.addVersion(dataset, received(form, task, command.file()));
            return created("/api/datasets/" + dataset + "/versions/" + made.versionId(), "version", made);
        }
    }

    /** An honest length that is too much needs no reading; a false one is found out while reading. */
    private void requireSane(HttpHeaders headers) {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean isNumber = length != null && length.matches("\\d{1,18}");
        if (isNumber && Long.parseLong(length) > settings.maxUploadSizeInBytes() + FORM_OVERHEAD) {
            throw DatasetError.FILE_TOO_LARGE.with(settings.maxUploadSizeInBytes());
        }
    }

    private MultipartForm read(InputStream body, HttpHeaders headers, WorkFolders.Task task) throws IOException {
        return MultipartForm.read(body, headers.getMediaType(), task.file(), settings.maxUploadSizeInBytes());
    }

    private static ReceivedFile received(MultipartForm form, WorkFolders.Task task, String name) {
        return new ReceivedFile(task.file(), task.folder(), name, form.fileSize(), null);
    }

    private static Response created(String path, String thing, UploadedVersion made) {
        Map<String, Object> rest = new LinkedHashMap<>();
        rest.put("dataset_id", made.datasetId());
        rest.put("dataset_version_id", made.datasetVersionId());
        rest.put("version_id", made.versionId());
        rest.put("artifact_id", made.artifactId());
        rest.put("quality", made.quality());
        return Responses.created(path, thing, thing.equals("dataset") ? made.datasetId() : made.versionId(), rest);
    }
}
