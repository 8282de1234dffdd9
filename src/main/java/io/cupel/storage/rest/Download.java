package io.cupel.storage.rest;

import io.cupel.storage.SignedFile;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One file on its way to a client. JAX-RS would send it chunked and whole; here it has a length and may be had in parts. */
record Download(SignedFile file, Path path, long size) {
    Response answer(@Nullable String range, @Nullable String ifRange) {
        try {
            return ByteRange.parse(isOutdated(ifRange) ? null : range, size)
                    .map(this::part)
                    .orElseGet(this::whole);
        } catch (ByteRange.Unsatisfiable outside) {
            throw new WebApplicationException(
                    outside,
                    Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                            .header("Content-Range", "bytes */" + size)
                            .build());
        }
    }

    Response headers() {
        return described(Response.ok()).header(HttpHeaders.CONTENT_LENGTH, size).build();
    }

    private Response whole() {
        return described(Response.ok(bytes(0, size), file.contentType()))
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .build();
    }

    private Response part(ByteRange range) {
        return described(Response.status(Response.Status.PARTIAL_CONTENT).entity(bytes(range.first(), range.length())))
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size)
                .build();
    }

    private Response.ResponseBuilder described(Response.ResponseBuilder response) {
        response.type(file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(file.downloadName()))
                .header("Accept-Ranges", "bytes");
        if (file.sha256() != null) {
            response.header(HttpHeaders.ETAG, entityTag());
        }
        return response;
    }

    private boolean isOutdated(@Nullable String ifRange) {
        return ifRange != null && !ifRange.equals(entityTag());
    }

    private String entityTag() {
        return "\"" + file.sha256() + "\"";
    }

    private StreamingOutput bytes(long first, long length) {
        return out -> copy(first, length, out);
    }

    private void copy(long first, long length, OutputStream out) throws IOException {
        try (FileChannel source = FileChannel.open(path)) {
            WritableByteChannel target = Channels.newChannel(out);
            for (long done = 0; done < length; ) {
                done += source.transferTo(first + done, Math.min(length - done, 1 << 16), target);
            }
        }
    }
}
