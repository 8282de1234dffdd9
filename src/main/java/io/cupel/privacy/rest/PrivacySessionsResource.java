package io.cupel.privacy.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.QueryIds;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.privacy.CreatePrivacySession;
import io.cupel.privacy.PrivacySessionService;
import io.cupel.privacy.PrivacySessionView;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/privacy/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class PrivacySessionsResource {
    private final PrivacySessionService sessions;

    @Inject
    public PrivacySessionsResource(PrivacySessionService sessions) {
        this.sessions = sessions;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listPrivacySessions", summary = "Sessions of the caller's projects, the newest first")
    @ApiResponse(list = PrivacySessionView.class)
    public Page<PrivacySessionView> list(
            @BeanParam ListQuery query, @QueryParam("project_id") @Nullable String projectId) {
        UUID project = QueryIds.optional("project_id", projectId);
        return sessions.list(project == null ? null : new ProjectId(project), query.page());
    }

    @POST
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "createPrivacySession", summary = "Put a policy to work on a dataset")
    @ApiResponse(
            status = 201,
            created = "session",
            wrapped = "session",
            body = PrivacySessionView.class,
            errors = {
                "404 Policy not found",
                "422 dataset_id or dataset_version_id is required",
                "422 Dataset must belong to the same project as the policy"
            })
    public Response create(CreatePrivacySession command) {
        PrivacySessionView session = sessions.create(command);
        return Responses.created(
                "/api/privacy/sessions/" + session.id(), "session", session.id(), Map.of("session", session));
    }
}
