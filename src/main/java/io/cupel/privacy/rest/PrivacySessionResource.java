package io.cupel.privacy.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.privacy.PrivacySessionService;
import io.cupel.privacy.PrivacySessionView;
import io.cupel.privacy.StartedRun;
import io.cupel.privacy.domain.PrivacySessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/privacy/sessions/{session_id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class PrivacySessionResource {
    private final PrivacySessionService sessions;

    @Inject
    public PrivacySessionResource(PrivacySessionService sessions) {
        this.sessions = sessions;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getPrivacySession", summary = "One session, with what was found and done, counted")
    @ApiResponse(wrapped = "session", body = PrivacySessionView.class, errors = "404 Session not found")
    public Map<String, Object> get(@PathParam("session_id") PrivacySessionId id) {
        return Responses.wrapped("session", sessions.get(id));
    }

    @DELETE
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "deletePrivacySession",
            summary = "Delete a session with its output; a registered dataset version stays")
    @ApiResponse(
            done = true,
            errors = {"404 Session not found", "409 Session is still processing"})
    public Map<String, Object> delete(@PathParam("session_id") PrivacySessionId id) {
        sessions.delete(id);
        return Responses.done();
    }

    @POST
    @Path("/detect")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "detectPii", summary = "Look for personal data in every column")
    @ApiResponse(
            status = 202,
            body = StartedRun.class,
            errors = {
                "404 Session not found",
                "409 Session is still processing",
                "409 Dataset of the session has been deleted"
            })
    public Response detect(@PathParam("session_id") PrivacySessionId id) {
        return Response.accepted(sessions.detect(id)).build();
    }

    @POST
    @Path("/transform")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "transformPii", summary = "Write the dataset anew as the policy asks")
    @ApiResponse(
            status = 202,
            body = StartedRun.class,
            errors = {
                "404 Session not found",
                "409 Detection has not finished",
                "409 Session is still processing",
                "409 Dataset of the session has been deleted"
            })
    public Response transform(@PathParam("session_id") PrivacySessionId id) {
        return Response.accepted(sessions.transform(id)).build();
    }
}
