package io.cupel.platform.rest;

import io.cupel.platform.access.Public;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The least that a call through the whole stack can do: clients measure their connection with it, the benchmark its predictions. */
@Path("/api/ping")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class PingResource {
    private static final byte[] DONE = "{\"ok\":true}".getBytes(StandardCharsets.US_ASCII);

    @GET
    @Public
    @Operation(operationId = "ping", summary = "Answers at once and does nothing")
    @ApiResponse(done = true)
    public byte[] ping() {
        return DONE.clone();
    }
}
