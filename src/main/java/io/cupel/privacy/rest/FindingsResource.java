package io.cupel.privacy.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.QueryFlags;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.privacy.AddFinding;
import io.cupel.privacy.ChangeFinding;
import io.cupel.privacy.FindingService;
import io.cupel.privacy.FindingView;
import io.cupel.privacy.domain.FindingId;
import io.cupel.privacy.domain.PrivacySessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a session found in its columns, and what people decide about that. */
@Path("/api/privacy/sessions/{session_id}/findings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class FindingsResource {
    private final FindingService findings;

    @Inject
    public FindingsResource(FindingService findings) {
        this.findings = findings;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(
            operationId = "listPrivacyFindings",
            summary = "Columns with personal data, in the table's order; with all=true every column")
    @ApiResponse(list = FindingView.class, errors = "404 Session not found")
    public Page<FindingView> list(
            @PathParam("session_id") PrivacySessionId id,
            @BeanParam ListQuery query,
            @QueryParam("all") @Nullable String all) {
        return findings.list(id, Boolean.TRUE.equals(QueryFlags.optional("all", all)), query.page());
    }

    @POST
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "createPrivacyFinding",
            summary = "Say what is in a column that detection missed; counts for the next transformation")
    @ApiResponse(
            status = 201,
            created = "finding",
            wrapped = "finding",
            body = FindingView.class,
            errors = {
                "404 Session not found",
                "409 Detection has not finished",
                "409 Session is still processing",
                "409 Column already has a finding"
            })
    public Response create(@PathParam("session_id") PrivacySessionId id, AddFinding command) {
        FindingView finding = findings.add(id, command);
        return Responses.created(
                "/api/privacy/sessions/" + id + "/findings/" + finding.id(),
                "finding",
                finding.id(),
                Map.of("finding", finding));
    }

    @GET
    @Path("/{finding_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getPrivacyFinding", summary = "One column, with personal data or without")
    @ApiResponse(
            wrapped = "finding",
            body = FindingView.class,
            errors = {"404 Session not found", "404 Finding not found"})
    public Map<String, Object> get(
            @PathParam("session_id") PrivacySessionId id, @PathParam("finding_id") FindingId finding) {
        return Responses.wrapped("finding", findings.get(id, finding));
    }

    @PATCH
    @Path("/{finding_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "updatePrivacyFinding",
            summary = "Decide about a column oneself; counts for the next transformation")
    @ApiResponse(
            wrapped = "finding",
            body = FindingView.class,
            errors = {"404 Session not found", "404 Finding not found", "409 Session is still processing"})
    public Map<String, Object> change(
            @PathParam("session_id") PrivacySessionId id,
            @PathParam("finding_id") FindingId finding,
            ChangeFinding command) {
        return Responses.wrapped("finding", findings.change(id, finding, command));
    }
}
