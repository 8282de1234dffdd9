package io.cupel.storage.rest;

import io.cupel.platform.access.Public;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.storage.BlobStore;
import io.cupel.storage.NoSuchBlobException;
import io.cupel.storage.SignedFile;
import io.cupel.storage.SignedUrls;
import io.cupel.storage.StorageError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers signed addresses. Whoever holds one may download the file it names; nothing else is asked. */
@Path("/api/files/{token}")
@ApplicationScoped
@Tag(name = "files")
public class FilesResource {
    private final SignedUrls urls;
    private final BlobStore blobs;

    @Inject
    public FilesResource(SignedUrls urls, BlobStore blobs) {
        this.urls = urls;
        this.blobs = blobs;
    }

    @GET
    @Public
    @Operation(operationId = "downloadFile", summary = "Download a file by its signed address; ranges are supported")
    @ApiResponse(
            mediaType = "application/octet-stream",
            errors = {"404 File not found or link expired", "416 Requested Range Not Satisfiable"})
    public Response download(
            @PathParam("token") String token,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange) {
        return found(token).answer(range, ifRange);
    }

    @HEAD
    @Public
    @Operation(operationId = "describeFile", summary = "The headers of a download without its bytes")
    @ApiResponse(mediaType = "application/octet-stream", errors = "404 File not found or link expired")
    public Response describe(@PathParam("token") String token) {
        return found(token).headers();
    }

    private Download found(String token) {
        SignedFile file = urls.verify(token).orElseThrow(StorageError.FILE_NOT_FOUND::exception);
        try {
            return new Download(file, blobs.local(file.key()), Files.size(blobs.local(file.key())));
        } catch (NoSuchBlobException orphaned) {
            throw StorageError.FILE_NOT_FOUND.exception().causedBy(orphaned);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
