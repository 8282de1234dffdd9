package io.cupel.privacy.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.QueryIds;
import io.cupel.platform.paging.QueryInstants;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.privacy.PrivacyTrail;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacyEvent;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/privacy/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class PrivacyAuditResource {
    private final PrivacyTrail trail;

    @Inject
    public PrivacyAuditResource(PrivacyTrail trail) {
        this.trail = trail;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(
            operationId = "listPrivacyProjectEvents",
            summary =
                    "Who did what in the caller's projects, with deleted policies and sessions too, the oldest event first")
    @ApiResponse(list = PrivacyEvent.class)
    public Page<PrivacyEvent> list(
            @BeanParam ListQuery query,
            @QueryParam("project_id") @Nullable String projectId,
            @QueryParam("policy_id") @Nullable String policyId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        UUID project = QueryIds.optional("project_id", projectId);
        UUID policy = QueryIds.optional("policy_id", policyId);
        return trail.list(
                project == null ? null : new ProjectId(project),
                policy == null ? null : new PolicyId(policy),
                QueryInstants.optional("from", from),
                QueryInstants.optional("to", to),
                query.page());
    }
}
